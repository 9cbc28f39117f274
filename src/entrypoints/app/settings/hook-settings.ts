import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Who is told of weekly reports. The addresses are secrets: whoever has one can speak there. */
export interface HookSettings {
  readonly slack: string | null;
  readonly teams: string | null;
  /** They may be within one's own network, and without TLS. */
  readonly allowPrivate: boolean;
}

const NAMES = ['AURORA_SLACK_WEBHOOK', 'AURORA_TEAMS_WEBHOOK'] as const;

export const hookSettings = (env: Env): HookSettings => ({
  slack: env[NAMES[0]] || null,
  teams: env[NAMES[1]] || null,
  allowPrivate: /^(1|true|yes)$/i.test(env['AURORA_ALLOW_PRIVATE_HOOKS'] ?? ''),
});

export const hookProblems = (env: Env): readonly Finding[] => {
  const wanted = hookSettings(env).allowPrivate ? /^https?:$/ : /^https:$/;
  return NAMES.flatMap((name) => {
    const text = env[name] ?? '';
    const isWrong = text !== '' && !wanted.test(URL.parse(text)?.protocol ?? '');
    return isWrong ? [finding('AX8301', { name, problem: 'is no https address' })] : [];
  });
};
