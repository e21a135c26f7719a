import { CATALOGUE } from './catalogue.js';
import { filled, languageOf } from './language.js';
import { presentProblem } from './present.js';
import { Problem } from './problem.js';
import type { ProblemEntry } from './problem-entry.js';

describe('the catalogue of problems', () => {
  it.each(Object.entries<ProblemEntry>(CATALOGUE))(
    '%s has title, sentence and way out in both languages, with the same blanks',
    (_, entry) => {
      for (const words of [entry.title, entry.says, entry.wayOut]) {
        expect(words.zh).toMatch(/[一-龥]/);
        expect(words.en).not.toMatch(/[一-龥]/);
        expect(blanks(words.zh)).toEqual(blanks(words.en));
      }
      expect(entry.status).toBeGreaterThanOrEqual(400);
    },
  );
});

describe('a presented problem', () => {
  it('fills its sentences, and each finding in the same language', () => {
    const findings = [{ rule: 'a.b', field: '/x', says: { zh: '差 {n} 天', en: '{n} days short' }, details: { n: 3 } }];
    const problem = new Problem('SIGN_IN_THROTTLED', { fill: { seconds: 9 }, findings });
    expect(presentProblem(problem, 'en', 'r1')).toMatchObject({
      status: 429,
      wayOut: expect.stringContaining('in 9 seconds'),
      instance: 'urn:request:r1',
      findings: [{ rule: 'a.b', field: '/x', detail: '3 days short', details: { n: 3 } }],
    });
    expect(presentProblem(problem, 'zh', 'r1').findings[0]!.detail).toBe('差 3 天');
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['en', 'en'],
    ['de, en;q=0.5', 'en'],
    ['en;q=0', 'zh'],
    ['en;q=nonsense', 'en'],
  ])('for %p is %s', (header, language) => expect(languageOf(header)).toBe(language));

  it('leaves a blank without a value visible', () => expect(filled('{a} {b}', { a: 1 })).toBe('1 {b}'));
});

const blanks = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
