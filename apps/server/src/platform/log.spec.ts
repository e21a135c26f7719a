import { createLog } from './log.js';

it('a logged error has its code, its cause and the errors that it gathers, and nothing else of theirs', () => {
  const lines: string[] = [];
  const log = createLog('error', { now: () => '2026-03-02T01:00:00.000Z' }, (line) => lines.push(line));
  const refused = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (name)=(沈墨白) already exists.' });
  log.error('met a fault', { error: new AggregateError([new Error('first', { cause: refused })], 'both failed') });
  const { error } = JSON.parse(lines.join(''));
  expect(error).toMatchObject({
    message: 'both failed',
    errors: [{ message: 'first', cause: { message: 'duplicate key', code: '23505' } }],
  });
  expect(lines.join('')).not.toContain('沈墨白');
});
