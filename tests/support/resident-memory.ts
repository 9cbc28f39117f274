import { readFileSync } from 'node:fs';

/** Memory of a process in MiB, so many milliseconds after the first look. */
export interface Sample {
  readonly at: number;
  readonly mib: number;
}

const HOUR = 3_600_000;

/** Resident set of a process now, in MiB; null where the system does not say, or the process is gone. */
export const residentMiB = (pid: number): number | null => {
  try {
    const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return found === undefined ? null : Number(found) / 1024;
  } catch {
    return null;
  }
};

/** Looks at a process again and again until it is stopped. */
export const watchMemory = (pid: number, everyMs: number): (() => readonly Sample[]) => {
  const begun = performance.now();
  const samples: Sample[] = [];
  const look = (): void => {
    const mib = residentMiB(pid);
    if (mib !== null) samples.push({ at: performance.now() - begun, mib });
  };
  look();
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    look();
    return samples;
  };
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What a process grows by, after it has warmed up. */
export interface Growth {
  readonly firstHalfMiB: number;
  readonly secondHalfMiB: number;
  readonly mostMiB: number;
  /** Of the line that fits best (least squares). */
  readonly slopeMiBPerHour: number;
}

/** Nothing of the first `warmUpMs` counts: a heap that was just made grows. */
export const growthOf = (all: readonly Sample[], warmUpMs: number): Growth => {
  const samples = all.filter(({ at }) => at >= warmUpMs);
  const values = samples.map(({ mib }) => mib);
  const half = Math.floor(samples.length / 2);
  const [middleAt, middle] = [mean(samples.map(({ at }) => at)), mean(values)];
  const spread = samples.reduce((sum, { at }) => sum + (at - middleAt) ** 2, 0);
  const rise = samples.reduce((sum, { at, mib }) => sum + (at - middleAt) * (mib - middle), 0);
  return {
    firstHalfMiB: mean(values.slice(0, half)),
    secondHalfMiB: mean(values.slice(half)),
    mostMiB: Math.max(0, ...all.map(({ mib }) => mib)),
    slopeMiBPerHour: spread === 0 ? 0 : (rise / spread) * HOUR,
  };
};
