import type { ListPlace } from '@fashen/persistence';
import { Problem } from '../problem/problem.js';
import { fieldsWithNul } from './no-nul.js';

export type Place = { createdAt: string; id: string };

/** Where a page ended, opaque to the caller. */
export const cursorOf = ({ createdAt, id }: Place): string => Buffer.from(JSON.stringify([createdAt, id])).toString('base64url');

const isPlace = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

/** Reads a cursor that this server gave, or says that it is none. */
export function placeOf(cursor: string): Place {
  const place = parsed(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!isPlace(place)) throw noCursor();
  return { createdAt: place[0], id: place[1] };
}

function parsed(text: string): unknown {
  try {
    const place: unknown = JSON.parse(text);
    return fieldsWithNul(place).length > 0 ? undefined : place;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where a page of an ordered list ended; the order stands in it, so that it is not read in another one. */
export const listCursor = (sort: string, { key, id }: ListPlace): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

/** Reads a cursor of the same order, or says that it is none. */
export function listPlace(sort: string, cursor: string): ListPlace {
  const place = parsed(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(place) || place.length !== 3 || place[0] !== sort || !place.every((part) => typeof part === 'string'))
    throw noCursor();
  return { key: place[1] as string, id: place[2] as string };
}

export const noCursor = (): Problem => new Problem('BAD_PAYLOAD', { fill: { count: 1 }, findings: [NO_CURSOR] });

const NO_CURSOR = {
  rule: 'contract.cursor',
  field: '/cursor',
  says: { zh: '翻页标记无法识别。', en: 'The cursor cannot be read.' },
  wayOut: { zh: '请使用上一页返回的 next，或从第一页开始。', en: 'Use the `next` of the page before, or start with the first page.' },
};
