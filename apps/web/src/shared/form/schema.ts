import type { FieldMetadata } from '@fashen/contracts';
import type { Words } from '@fashen/domain';

type Plain = string | number | boolean;

/** What the server's JSON schemas of actions use: the standard's keywords, and what a field says about itself (`fieldMetadata`). */
export type Schema = FieldMetadata & {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  enum?: readonly Plain[];
  const?: Plain | null;
  format?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
};

export type Value = unknown;
export type ObjectValue = Readonly<Record<string, Value>>;

/** Label of a field in both languages. */
export const labelOf = (schema: Schema, name: string): Words => ({
  zh: schema.title ?? name,
  en: schema.description ?? schema.title ?? name,
});

const isNull = ({ type, const: only }: Schema): boolean => type === 'null' || only === null;

/** A choice that is none (`X or nothing`, or only single values) as the plain field that it comes to; any other as it is. */
export function simplified(schema: Schema): Schema {
  const { anyOf, oneOf, ...outer } = schema;
  const ways = (anyOf ?? oneOf)?.filter((way) => !isNull(way));
  if (!ways) return schema;
  if (ways.length === 1) return { ...simplified(ways[0] ?? {}), ...outer };
  if (!ways.every((way) => way.const !== undefined)) return { ...outer, oneOf: ways };
  const named = ways.filter(({ title }) => title !== undefined).map((way) => [String(way.const), labelOf(way, String(way.const))]);
  const values = ways.map((way) => way.const as Plain);
  return { ...outer, enum: values, words: { ...Object.fromEntries(named), ...outer.words } };
}

const isOf = (schema: Schema, value: Value): boolean => {
  if (schema.const !== undefined) return value === schema.const;
  if (schema.type === 'array') return Array.isArray(value);
  if (schema.type === 'integer' || schema.type === 'number') return typeof value === 'number';
  if (schema.type !== 'object') return typeof value === schema.type;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const fixed = Object.entries(schema.properties ?? {}).filter(([, field]) => field.const !== undefined);
  return fixed.every(([name, field]) => (value as ObjectValue)[name] === field.const);
};

/** Which of several ways a value has taken; 0 where none fits. */
export const wayOf = (ways: readonly Schema[], value: Value): number =>
  Math.max(
    0,
    ways.findIndex((way) => isOf(way, value)),
  );

/** What a form starts from: defaults, what can be nothing else, and nothing where there is neither. */
export function emptyOf(given: Schema): Value {
  const schema = simplified(given);
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.oneOf) return schema.oneOf[0] && emptyOf(schema.oneOf[0]);
  if (schema.type === 'object') {
    const filled = Object.entries(schema.properties ?? {})
      .map(([name, field]): [string, Value] => [
        name,
        schema.required?.includes(name) || field.default !== undefined ? emptyOf(field) : undefined,
      ])
      .filter(([, value]) => value !== undefined);
    return Object.fromEntries(filled);
  }
  if (schema.type === 'array') return schema.items?.type === 'object' && schema.minItems ? [emptyOf(schema.items)] : [];
  return undefined;
}

/** Without what was left empty: an empty optional field is not sent. */
export function trimmed(value: Value): Value {
  if (Array.isArray(value)) return value.map(trimmed).filter((entry) => entry !== undefined);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (value !== null && typeof value === 'object') {
    const kept = Object.entries(value)
      .map(([name, entry]): [string, Value] => [name, trimmed(entry)])
      .filter(([, entry]) => entry !== undefined);
    return Object.fromEntries(kept);
  }
  return value ?? undefined;
}

/** Places in a list are the same field: the 3 of `items/3/anchor` becomes a star. */
export const generalPath = (path: string): string => path.replace(/(^|\/)\d+(?=\/|$)/g, '$1*');

const pathTo = (path: string, name: string): string => (path ? `${path}/${name}` : name);

type Defaults = Readonly<Record<string, Value>>;

/**
 * A value with what the server would fill in, at any depth. Only what nobody touched (undefined) is filled; what was cleared is null and stays so.
 * A group that is not there is not made for a default's sake. What needs nothing stays the same object.
 */
export function withDefaults(given: Schema, value: Value, defaults: Defaults, path = ''): Value {
  const schema = simplified(given);
  if (value === undefined) return defaults[path];
  if (Array.isArray(value) && schema.items) {
    const { items } = schema;
    const entries = value.map((entry: Value) => withDefaults(items, entry, defaults, pathTo(path, '*')));
    return entries.some((entry, index) => entry !== value[index]) ? entries : value;
  }
  const own = schema.oneOf ? schema.oneOf[wayOf(schema.oneOf, value)] : schema;
  if (own?.type !== 'object' || value === null || typeof value !== 'object') return value;
  const held = value as ObjectValue;
  const filled = Object.entries(own.properties ?? {})
    .map(([name, field]): [string, Value] => [name, withDefaults(field, held[name], defaults, pathTo(path, name))])
    .filter(([name, entry]) => entry !== held[name]);
  return filled.length === 0 ? held : { ...held, ...Object.fromEntries(filled) };
}

/** The field that a path leads to; undefined where a form has none. A list of plain values is one field. */
export function fieldAt(given: Schema, segments: readonly string[]): Schema | undefined {
  const schema = simplified(given);
  const [name, ...rest] = segments;
  if (name === undefined) return schema;
  for (const way of schema.oneOf ?? []) {
    const found = fieldAt(way, segments);
    if (found) return found;
  }
  const next = schema.properties?.[name];
  if (next) return fieldAt(next, rest);
  if (schema.type !== 'array') return undefined;
  const items = simplified(schema.items ?? {});
  return items.type === 'object' || items.oneOf ? fieldAt(items, rest) : schema;
}

/** Segments of a JSON pointer: `/items/0/reason` → items, 0, reason. */
export const segmentsOf = (pointer: string): string[] => pointer.split('/').filter(Boolean);
