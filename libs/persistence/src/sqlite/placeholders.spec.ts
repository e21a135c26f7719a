import { positional } from './placeholders.js';

describe('placeholders for SQLite', () => {
  it.each([
    ['in order', 'a = $1 AND b = $2', 'a = ? AND b = ?', [0, 1]],
    ['out of order', 'SET a = $2 WHERE id = $1', 'SET a = ? WHERE id = ?', [1, 0]],
    ['repeated', 'a = $1 OR b = $1', 'a = ? OR b = ?', [0, 0]],
    ['of two digits', '$10, $1', '?, ?', [9, 0]],
    ['in a literal', "a = '$1' AND b = 'it''s $2' AND c = $1", "a = '$1' AND b = 'it''s $2' AND c = ?", [0]],
    ['in a quoted name', 'SELECT "$1", $1', 'SELECT "$1", ?', [0]],
    ['in a comment', '-- $1\nSELECT /* $2 */ $1', '-- $1\nSELECT /* $2 */ ?', [0]],
  ])('%s become positions', (_, sql, text, order) => {
    expect(positional(sql)).toEqual({ sql: text, order });
  });
});
