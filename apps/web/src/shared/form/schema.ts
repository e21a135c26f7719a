import type { Words } from '@fashen/domain';

/** What the server's JSON schemas of actions use. `title` is the Chinese label, `description` the English one. */
export type Schema = {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  title?: string;
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  enum?: readonly string[];
  /** Words of the values of `enum`. */
  words?: Readonly<Record<string, Words>>;
  /** Name of what may be chosen here; the server answers with it. */
  choices?: string;
  multiline?: boolean;
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
  const?: unknown;
};

export type Value = unknown;
export type ObjectValue = Readonly<Record<string, Value>>;

/** Label of a field in both languages. */
export const labelOf = (schema: Schema, name: string): Words => ({
  zh: schema.title ?? name,
  en: schema.description ?? schema.title ?? name,
});

/** What a form starts from: defaults, and nothing where there is none. */
export function emptyOf(schema: Schema): Value {
  if (schema.default !== undefined) return schema.default;
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
  if (schema.type === 'boolean') return undefined;
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
