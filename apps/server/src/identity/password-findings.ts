import type { SpokenFinding } from '../platform/problem/problem.js';

/** GB/T 22239-2019 8.1.4.1 a): what people are recognised by has to be complex; it names no figures, these are the house's. */
const BASIS = 'GB/T 22239-2019 8.1.4.1';
export const SHORTEST = 10;
const KINDS = 2;

const kindsIn = (password: string): number => [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(password)).length;

/** What stands against a new password; an empty list lets it in. */
export function passwordFindings(next: string, { login, current }: { login: string; current: string }): SpokenFinding[] {
  const findings: SpokenFinding[] = [];
  if ([...next].length < SHORTEST || kindsIn(next) < KINDS)
    findings.push({
      rule: 'password.simple',
      field: '/next',
      basis: BASIS,
      says: { zh: '新口令过于简单。', en: 'The new password is too simple.' },
      wayOut: {
        zh: '请至少用{shortest}个字符，并包含字母、数字、符号中的两种。',
        en: 'Use at least {shortest} characters and two of letters, digits and signs.',
      },
      details: { shortest: SHORTEST },
    });
  if (next === current)
    findings.push({
      rule: 'password.same',
      field: '/next',
      says: { zh: '新口令与原口令相同。', en: 'The new password is the current one.' },
      wayOut: { zh: '请另设口令。', en: 'Choose another one.' },
    });
  if (next.toLowerCase().includes(login))
    findings.push({
      rule: 'password.login',
      field: '/next',
      basis: BASIS,
      says: { zh: '新口令包含账号。', en: 'The new password contains the login.' },
      wayOut: { zh: '请另设不含账号的口令。', en: 'Choose one without it.' },
    });
  return findings;
}
