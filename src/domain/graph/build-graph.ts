import type { Finding } from '../model/finding.ts';
import type { Graph, GraphEdge } from '../model/graph.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import { criticalPath } from './critical-path.ts';
import { findCycles } from './cycles.ts';
import { eachEdge, idAt, makeNet, type Net } from './net.ts';
import { checkMatrix } from './matrix.ts';
import { checkOrder } from './order.ts';
import { doneBeforeDependencies, unknownDependencies } from './claims.ts';
import { depths, topologicalOrder } from './topology.ts';
import { numberAt } from './numbers.ts';

/**
 * Builds the dependency graph of all documents that are read together, and says what is wrong with it. Ids of
 * one document are known in the others. Everything runs without recursion and in linear time (cycles: per cycle).
 */
export const buildGraph = (documents: readonly TrackerDocument[]): Graph => {
  const net = makeNet(documents);
  const order = topologicalOrder(net);
  const cycles = findCycles(net, order);
  const depth = depths(net, order);
  const matrix = documents.map((document) => checkMatrix(document, net));
  const done = doneBeforeDependencies(net);
  const unknown = unknownDependencies(net);
  const findings: Finding[] = [
    ...unknown.findings,
    ...cycles.findings,
    ...done.findings,
    ...matrix.flatMap((one) => one.findings),
    ...documents.flatMap((document) => checkOrder(document, net)),
  ];
  return {
    nodes: net.nodes.map((node, index) => ({
      id: node.item.id,
      title: node.item.title,
      milestone: node.item.milestone,
      claim: node.item.claim,
      weight: node.weight,
      depth: numberAt(depth, index),
    })),
    edges: edgesOf(net),
    order: order.map((index) => idAt(net, index)),
    cycles: cycles.paths,
    criticalPath: criticalPath(net, order).map((index) => idAt(net, index)),
    unknown: unknown.unknown,
    matrixDisagreements: matrix.flatMap((one) => one.disagreements),
    doneBeforeDependencies: done.pairs,
    findings,
  };
};

const edgesOf = (net: Net): readonly GraphEdge[] => {
  const edges: GraphEdge[] = [];
  eachEdge(net, (from, to) => edges.push({ from: idAt(net, from), to: idAt(net, to) }));
  return edges;
};
