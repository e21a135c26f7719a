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
export const canonical = (value: unknown): string => write(value, [], true);

/** The same, with keys in the order in which they stand: a machine that walks its context finds it again in that order. */
export const inOrder = (value: unknown): string => write(value, [], false);

function write(value: unknown, path: string[], sorted: boolean): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return writeNumber(value, path);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'undefined':
      return UNDEFINED_TEXT;
    case 'object':
      if (value === null) return 'null';
      if (path.length > DEEPEST) throw refused(path, 'nested too deeply, or within itself');
      return Array.isArray(value) ? writeArray(value, path, sorted) : writeObject(value, path, sorted);
    default:
      throw refused(path, `a ${typeof value}`);
  }
}

function writeNumber(value: number, path: readonly string[]): string {
  if (!Number.isFinite(value)) throw refused(path, String(value));
  return Object.is(value, -0) ? '-0' : String(value);
}

function writeArray(value: readonly unknown[], path: string[], sorted: boolean): string {
  let text = '[';
  for (let index = 0; index < value.length; index += 1) {
    path.push(String(index));
    text += (index === 0 ? '' : ',') + write(value[index], path, sorted);
    path.pop();
  }
  return `${text}]`;
}

function writeObject(value: object, path: string[], sorted: boolean): string {
  if (!isPlain(value)) throw refused(path, `an instance of ${value.constructor?.name || 'a class'}`);
  if (Object.getOwnPropertySymbols(value).length > 0) throw refused(path, 'an object with symbols as keys');
  const keys = Object.keys(value);
  if (sorted) keys.sort();
  let text = '{';
  for (const key of keys) {
    path.push(key);
    if (key === UNDEFINED_MARK || key === '__proto__') throw refused(path, 'under a key that is not allowed');
    text += `${text.length === 1 ? '' : ','}${JSON.stringify(key)}:${write((value as Record<string, unknown>)[key], path, sorted)}`;
    path.pop();
  }
  return `${text}}`;
}

/** Also for objects of another realm (Jest runs tests in one), whose prototype is not our `Object.prototype`. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

const refused = (path: readonly string[], what: string): NotJson => new NotJson(pointer(path), what);
