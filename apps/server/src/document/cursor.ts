import { Problem } from '../platform/problem/problem.js';

export type Place = { createdAt: string; id: string };

/** Where a page ended, opaque to the caller. */
export const cursorOf = ({ createdAt, id }: Place): string => Buffer.from(JSON.stringify([createdAt, id])).toString('base64url');

const isPlace = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

/** Reads a cursor that this server gave, or says that it is none. */
export function placeOf(cursor: string): Place {
  const place = parsed(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!isPlace(place)) throw new Problem('BAD_PAYLOAD', { fill: { count: 1 }, findings: [NO_CURSOR] });
  return { createdAt: place[0], id: place[1] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const NO_CURSOR = {
  rule: 'contract.cursor',
  field: '/cursor',
  says: { zh: '翻页标记无法识别。', en: 'The cursor cannot be read.' },
  wayOut: { zh: '请使用上一页返回的 next，或从第一页开始。', en: 'Use the `next` of the page before, or start with the first page.' },
};
