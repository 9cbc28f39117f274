/** Redacts a text that arrives in pieces. */
export interface RedactingStream {
  /** Takes the next piece, gives what is certain already. */
  push(text: string): string;
  /** Gives the rest. */
  end(): string;
}

/** Longer than any private key in PEM form, so that one that is cut in two is still seen whole. */
const HOLD_BACK = 16 * 1024;

/** A cut between the two halves of a surrogate pair would lose the character. */
const characterStart = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};

/** Where a text may be cut: before the held-back end, at a line break when there is one, and inside no secret. */
const safeCut = (
  text: string,
  redacted: string,
  redact: (text: string) => string,
  holdBack: number,
): number => {
  for (let limit = text.length - holdBack; limit > 0; limit -= holdBack) {
    const lineEnd = text.lastIndexOf('\n', limit - 1) + 1;
    const cut = lineEnd > Math.max(0, limit - holdBack) ? lineEnd : characterStart(text, limit);
    if (redacted === text) return cut;
    if (redact(text.slice(0, cut)) + redact(text.slice(cut)) === redacted) return cut;
  }
  return 0;
};

/**
 * Wraps a redactor of whole texts so that a secret across the border of two pieces is still found. It holds back
 * the last `holdBack` characters, and cuts only where cutting changes nothing. Memory is bounded by four times the
 * hold-back beyond the piece itself: a "secret" without an end is cut there.
 */
export const createRedactingStream = (
  redact: (text: string) => string,
  holdBack: number = HOLD_BACK,
): RedactingStream => {
  let held = '';
  return {
    push: (piece) => {
      held += piece;
      if (held.length < 2 * holdBack) return '';
      const redacted = redact(held);
      const cut = safeCut(held, redacted, redact, holdBack);
      if (cut === 0) {
        if (held.length < 4 * holdBack) return '';
        held = '';
        return redacted;
      }
      const out = redacted === held ? held.slice(0, cut) : redact(held.slice(0, cut));
      held = held.slice(cut);
      return out;
    },
    end: () => {
      const out = held === '' ? '' : redact(held);
      held = '';
      return out;
    },
  };
};
