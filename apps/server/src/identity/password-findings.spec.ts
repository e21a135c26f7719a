import type { Party } from '@fashen/persistence';
import { ownWords } from './own-words.js';
import { passwordFindings } from './password-findings.js';

const party = (id: string, parentId: string | null, name: string, shortName: string): Party => ({
  id,
  kind: 'department',
  name,
  shortName,
  parentId,
  functions: [],
});
const own = ownWords(
  { login: 'justice-head', name: '沈墨白' },
  ['justice'],
  [
    party('city', null, '庆州市人民政府', '庆州市'),
    party('justice', 'city', '庆州市司法局', '市司法局'),
    party('other', 'city', '庆州市体育局', '市体育局'),
  ],
);
const findings = (next: string) => passwordFindings(next, { current: 'the one before 1', own });
const rules = (next: string) => findings(next).map(({ rule }) => rule);

describe('a new password', () => {
  it.each([
    ['江上清风与山间明月-1', []],
    ['correct horse battery', []],
    ['自己想的口令-2026', []],
    ['onlyletters', ['password.simple']],
    ['a1b2c3', ['password.simple']],
    ['the one before 1', ['password.same']],
    ['清风-2026', ['password.simple']],
    ['Linjiang2026!', ['password.guessable']],
    ['Fashen@2026', ['password.guessable']],
    ['P@ssw0rd2026', ['password.guessable']],
    ['Qwer1234!@#$', ['password.guessable']],
    ['5201314woaini', ['password.guessable']],
    ['司法局123456', ['password.simple']],
    ['司法局1234567', ['password.guessable']],
    ['my Justice-Head 7', ['password.guessable']],
    ['ShenMoBai2026', ['password.guessable']],
    ['moBai#1988', ['password.guessable']],
    ['Qingzhou@2026', ['password.guessable']],
    ['qzssfj123456', ['password.guessable']],
    ['aA1!aA1!aA1!', ['password.guessable']],
  ])('%s meets %p', (next, expected) => expect(rules(next)).toEqual(expected));

  it('hears what is weak in it, and what would help', () => {
    const [finding] = findings('ShenMoBai2026');
    expect(finding!.says).toEqual({
      zh: '新口令容易被猜到：含有账号、姓名、单位或者地名（包括拼音）；含有年份。',
      en: 'The new password is easily guessed: it holds the login, the name, the office or the place; it holds a year.',
    });
    expect(finding!.wayOut!.zh).toContain('三四个互不相干的词');
  });

  it('is never repeated in what is said of it', () =>
    expect(JSON.stringify(findings('Qingzhou@2026')).toLowerCase()).not.toContain('qingzhou'));
});

describe('what somebody who knows the person tries', () => {
  it('is of the own office and of those above it, in signs, in pinyin, in first letters', () =>
    expect(own).toEqual(expect.arrayContaining(['justice-head', '沈墨白', 'shenmobai', 'mobai', '庆州', 'qingzhou', 'sifaju', 'sfj'])));
  it('is not of other offices', () => expect(own).not.toContain('tiyuju'));
});
