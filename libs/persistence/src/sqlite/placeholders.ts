/** `$1` … rewritten to `?`, and for each `?` which parameter it takes (0-based). */
export type Positional = { sql: string; order: readonly number[] };

/** String literals, quoted names and comments are matched first, so that a `$1` inside them stays. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\d+)/g;

/** SQLite takes `$1` for the name of a parameter, so each use becomes a `?` of its own, in order and repeated as used. */
export function positional(sql: string): Positional {
  const order: number[] = [];
  const text = sql.replace(TOKENS, (token, ordinal?: string) => {
    if (ordinal === undefined) return token;
    order.push(Number(ordinal) - 1);
    return '?';
  });
  return { sql: text, order };
}
