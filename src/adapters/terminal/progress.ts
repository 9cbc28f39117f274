import type { RunEvent } from '../../domain/model/event.ts';
import type { Stage } from '../../domain/model/vocabulary.ts';

export interface StageProgress {
  readonly stage: Stage;
  readonly startedAt: number;
  readonly durationMs: number | null;
  readonly reused: boolean;
}

export interface RunningCheck {
  readonly check: string;
  readonly describe: string;
  readonly startedAt: number;
}

/** What the live view knows. Times are milliseconds of the monotonic clock. */
export interface Progress {
  readonly stages: readonly StageProgress[];
  readonly running: readonly RunningCheck[];
  readonly total: number;
  readonly done: number;
  readonly bad: number;
  readonly challenged: number;
}

export const START: Progress = { stages: [], running: [], total: 0, done: 0, bad: 0, challenged: 0 };

/** The next state of the view. Pure, so that the view can be tested without a terminal. */
export const advance = (state: Progress, event: RunEvent, now: number): Progress => {
  switch (event.type) {
    case 'stage-started':
      return {
        ...state,
        stages: [...state.stages, { stage: event.stage, startedAt: now, durationMs: null, reused: false }],
      };
    case 'stage-finished':
      return {
        ...state,
        running: [],
        stages: state.stages.map((one) =>
          one.stage === event.stage ? { ...one, durationMs: event.durationMs, reused: event.reused } : one,
        ),
      };
    case 'checks-planned':
      return { ...state, total: event.total };
    case 'check-started':
      return {
        ...state,
        running: [...state.running, { check: event.check, describe: event.describe, startedAt: now }],
      };
    case 'check-finished':
      return {
        ...state,
        running: state.running.filter((one) => one.check !== event.check),
        done: state.done + 1,
        bad:
          state.bad +
          (event.outcome.outcome === 'passed' || event.outcome.outcome === 'not-applicable' ? 0 : 1),
      };
    case 'check-challenged':
      return { ...state, challenged: state.challenged + 1 };
    case 'run-interrupted':
      return { ...state, running: [] };
    default:
      return state;
  }
};
