import type { Json } from '../domain/model/json.ts';

/** What was told did not arrive, or it is not known whether it did. The address is a secret and stands nowhere in it. */
export class HookFailure extends Error {
  override readonly name = 'HookFailure';
  /** `lost`: it was sent, and whether it arrived is not known. */
  readonly kind: 'refused' | 'lost';

  constructor(kind: HookFailure['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Addresses that others gave us to tell them something. */
export interface Hooks {
  /** @throws HookFailure */
  post(url: string, message: Json, signal: AbortSignal): Promise<void>;
}
