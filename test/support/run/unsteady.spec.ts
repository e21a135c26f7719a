import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judged, ROUNDS, type Suite, toPlayAgain } from './unsteady.mjs';

const suite = (file: string, status = 'passed', [startTime, endTime] = [0, 10]): Suite => ({
  file,
  status,
  startTime,
  endTime,
  message: 'cannot be loaded',
  assertionResults: [{ fullName: 'is answered', status, failureMessages: status === 'failed' ? ['too late'] : [] }],
});
const STORY = 'test/stories/filing.e2e.spec.ts';
const story = suite(STORY, 'failed', [5, 8]);
const rounds = (last: string, count = ROUNDS) =>
  Array.from({ length: count }, (_, n) => [suite(STORY, n === count - 1 ? last : 'passed'), suite('test/stories/omission.e2e.spec.ts')]);

describe('a story that failed', () => {
  it('is played again with what ran beside it, and not with what ran before or after', () => {
    const others = [
      suite('libs/a.spec.ts', 'passed', [0, 5]),
      suite('libs/b.spec.ts', 'passed', [4, 6]),
      suite('libs/c.spec.ts', 'passed', [8, 9]),
    ];
    expect(toPlayAgain([story, ...others], [])).toEqual({ files: [STORY], beside: ['libs/b.spec.ts'] });
  });

  it('is not played again when it stands in test/unsteady.json: its cause is to be found first', () => {
    const known = [{ name: `${STORY} › is answered`, date: '2026-12-02', message: 'too late' }];
    expect(toPlayAgain([story], known)).toEqual({ refused: expect.stringContaining(STORY) });
  });

  it('is not played again with five others, nor beside a unit or a kill that failed', () => {
    const six = Array.from({ length: 6 }, (_, n) => suite(`test/stories/${n}.e2e.spec.ts`, 'failed'));
    expect(toPlayAgain(six, [])).toEqual({ refused: '6 files failed' });
    expect(toPlayAgain([story, suite('test/recovery/killed.db.spec.ts', 'failed')], [])).toEqual({
      refused: expect.stringContaining('killed'),
    });
  });

  it('is unsteady when every round passes, with its name and what it said', () => {
    expect(judged([story], rounds('passed'))).toEqual({ unsteady: [{ name: `${STORY} › is answered`, message: 'too late' }], failed: [] });
  });

  it.each([
    ['fails in one round', rounds('failed')],
    ['was not played often enough', rounds('passed', ROUNDS - 1)],
    ['was not played again at all', []],
  ])('has failed when it %s', (_, played) => {
    expect(judged([story], played)).toEqual({ unsteady: [], failed: [{ name: `${STORY} › is answered`, message: 'too late' }] });
  });
});

it('the file of unsteady tests names each with its day and what it said', () => {
  const known = JSON.parse(readFileSync(join(process.cwd(), 'test/unsteady.json'), 'utf8')) as Record<string, string>[];
  for (const entry of known)
    expect(entry).toEqual({ name: expect.any(String), date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), message: expect.any(String) });
});
