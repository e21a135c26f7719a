import { NotJson } from './not-json.js';
import { pointer } from './pointer.js';

/** Stands for `undefined`, which JSON has no word for; a key of this name is refused in values. */
export const UNDEFINED_MARK = '$undefined';
const UNDEFINED_TEXT = `{"${UNDEFINED_MARK}":true}`;
const DEEPEST = 200;

/**
 * The one text of a value: keys sorted by UTF-16 code units, no spaces, `undefined` marked. Equal values give equal bytes,
 * so that it can be hashed and compared. Dates, maps, class instances, functions, NaN and the like throw `NotJson`
 * rather than turn silently into something else.
 */
export const canonical = (value: unknown): string => write(value, true);

/** The same, with keys in the order in which they stand: a machine that walks its context finds it again in that order. */
export const inOrder = (value: unknown): string => write(value, false);

/** Where the walk stands; the path is kept only by a walk that is known to fail. */
type Walk = { sorted: boolean; depth: number; path: string[] | undefined };

function write(value: unknown, sorted: boolean): string {
  try {
    return textOf(value, { sorted, depth: 0, path: undefined });
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    // once more, to say where
    return textOf(value, { sorted, depth: 0, path: [] });
  }
}

function textOf(value: unknown, walk: Walk): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return writeNumber(value, walk);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'undefined':
      return UNDEFINED_TEXT;
    case 'object':
      if (value === null) return 'null';
      if (walk.depth > DEEPEST) throw refused(walk, 'nested too deeply, or within itself');
      return Array.isArray(value) ? writeArray(value, walk) : writeObject(value, walk);
    default:
      throw refused(walk, `a ${typeof value}`);
  }
}

function writeNumber(value: number, walk: Walk): string {
  if (!Number.isFinite(value)) throw refused(walk, String(value));
  return Object.is(value, -0) ? '-0' : String(value);
}

function writeArray(value: readonly unknown[], walk: Walk): string {
  let text = '[';
  walk.depth += 1;
  for (let index = 0; index < value.length; index += 1) {
    walk.path?.push(String(index));
    text += (index === 0 ? '' : ',') + textOf(value[index], walk);
    walk.path?.pop();
  }
  walk.depth -= 1;
  return `${text}]`;
}

function writeObject(value: object, walk: Walk): string {
  if (!isPlain(value)) throw refused(walk, `an instance of ${value.constructor?.name || 'a class'}`);
  if (Object.getOwnPropertySymbols(value).length > 0) throw refused(walk, 'an object with symbols as keys');
  const keys = Object.keys(value);
  if (walk.sorted) keys.sort();
  let text = '{';
  walk.depth += 1;
  for (const key of keys) {
    walk.path?.push(key);
    if (key === UNDEFINED_MARK || key === '__proto__') throw refused(walk, 'under a key that is not allowed');
    text += `${text.length === 1 ? '' : ','}${quoted(key)}:${textOf((value as Record<string, unknown>)[key], walk)}`;
    walk.path?.pop();
  }
  walk.depth -= 1;
  return `${text}}`;
}

/** What JSON escapes: quote, backslash, control characters, halves of pairs. A text without any stands as it is, and most do. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;
const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

/** Also for objects of another realm (Jest runs tests in one), whose prototype is not our `Object.prototype`. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

const refused = ({ path = [] }: Walk, what: string): NotJson => new NotJson(pointer(path), what);
