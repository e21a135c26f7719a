import { listCursor, listPlace, noCursor } from '../platform/http/cursor.js';
import type { By, SearchPlace } from './find.js';

const ORDER = 'search';
const isBy = (value: string): value is By => ['number', 'title', 'text'].includes(value);

export const searchCursor = ({ by, before }: SearchPlace): string => listCursor(ORDER, { key: by, id: String(before) });

/** @throws Problem BAD_PAYLOAD for what is no cursor of a search */
export function searchPlace(cursor: string): SearchPlace {
  const { key, id } = listPlace(ORDER, cursor);
  if (!isBy(key) || !/^\d{1,16}$/.test(id)) throw noCursor();
  return { by: key, before: Number(id) };
}
