import { passwordFindings } from './password-findings.js';

const rules = (next: string) => passwordFindings(next, { login: 'justice-head', current: 'the one before 1' }).map(({ rule }) => rule);

describe('a new password', () => {
  it.each([
    ['清风-2026', ['password.simple']],
    ['江上清风与山间明月-1', []],
    ['correct horse', []],
    ['onlyletters', ['password.simple']],
    ['a1b2c3', ['password.simple']],
    ['the one before 1', ['password.same']],
    ['my Justice-Head 7', ['password.login']],
  ])('%s meets %p', (next, expected) => expect(rules(next)).toEqual(expected));
});
