import { lage } from './lage.ts';
import { makeDirect, makeShell } from './make.ts';
import { mise } from './mise.ts';
import { moon } from './moon.ts';
import { ninja } from './ninja.ts';
import { nx } from './nx.ts';
import type { Peer } from './peer.ts';
import { turbo } from './turbo.ts';
import { wireit } from './wireit.ts';

/** Native tools that compare times of files: the floor rather than competitors. */
export const native: readonly Peer[] = [makeDirect, makeShell, ninja];

/** Runners people put in front of their scripts. */
export const runners: readonly Peer[] = [turbo, wireit, mise, nx, moon, lage];
