import { MOST_EXPORTED, TO_EXPORT, whole } from './export.js';
import { Problem } from './problem/problem.js';

const rows = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('a sheet', () => {
  it('holds all rows that there are', () => expect(whole(rows(MOST_EXPORTED))).toHaveLength(MOST_EXPORTED));

  it('is refused with the way out when there are more than it holds, never cut', () => {
    const refused = () => whole(rows(TO_EXPORT));
    expect(refused).toThrow(Problem);
    expect(refused).toThrow(expect.objectContaining({ code: 'EXPORT_TOO_LARGE' }));
  });
});
