import { escapeHtml } from './escape.ts';
import type { RunReport } from './run-report.ts';

export const renderHtml = (report: RunReport): string =>
  `<!doctype html><title>${escapeHtml(report.verdict.verdict)}</title>`;
