import { finding } from '../../../domain/model/catalogue/index.ts';
import { isForbidden } from '../../../ports/remote-failure.ts';
import type { Surroundings } from '../jobs/job.ts';

/** Work on deployments; where GitHub does not allow it, the log says so, and the rest of the App goes on. */
export const allowedOr = async <T>(
  { log }: Surroundings,
  otherwise: T,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const { code, message } = finding('AX8367', { status: error.status, what: error.what });
    log('warn', 'degraded', { code, message });
    return otherwise;
  }
};
