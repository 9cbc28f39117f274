import { RE2JS } from 're2js';
import { REDACTED } from './redact.ts';

/**
 * Takes out what a project's own pattern matches. Patterns of users run on re2, which cannot be made to backtrack; one
 * that is no regular expression throws, so the configuration is validated before it comes here.
 *
 * @param pattern regular expression in RE2 syntax
 */
export const redactPattern = (pattern: string): ((text: string) => string) => {
  const compiled = RE2JS.compile(pattern);
  return (text) => compiled.matcher(text).replaceAll(REDACTED);
};
