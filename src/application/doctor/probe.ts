/** What one probe found. `skipped`: it could not be asked, because something before it is broken. */
export interface ProbeResult {
  readonly id: string;
  readonly title: string;
  readonly status: 'ok' | 'warning' | 'failed' | 'skipped';
  /** What was found, in a few words. */
  readonly detail: string;
  /** What to do; empty when ok. */
  readonly fix: string;
}

export const ok = (id: string, title: string, detail: string): ProbeResult => ({
  id,
  title,
  status: 'ok',
  detail,
  fix: '',
});

export const failed = (id: string, title: string, detail: string, fix: string): ProbeResult => ({
  id,
  title,
  status: 'failed',
  detail,
  fix,
});

export const warning = (id: string, title: string, detail: string, fix: string): ProbeResult => ({
  ...failed(id, title, detail, fix),
  status: 'warning',
});

export const skipped = (id: string, title: string, detail: string): ProbeResult => ({
  id,
  title,
  status: 'skipped',
  detail,
  fix: '',
});
