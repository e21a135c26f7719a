import { dateIn } from '@fashen/domain';
import type { Json, Prepared } from '@fashen/engine';
import type { JsonSchema } from './schema-fields.js';

/** The least that a schema takes for shape: empty lists, empty texts. It stands in for what nobody has typed yet. */
function least(schema: JsonSchema, today: string): unknown {
  const { type, properties = {}, required = [], anyOf, default: given } = schema;
  if (given !== undefined) return given;
  if (anyOf?.[0]) return least(anyOf[0], today);
  if (type === 'array') return [];
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0;
  if (type !== 'object') return schema.format === 'date' ? today : '';
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, one]) => (isOwed(name, one, required) ? [[name, least(one, today)]] : [])),
  );
}

const isOwed = (name: string, schema: JsonSchema, required: readonly string[]): boolean =>
  required.includes(name) || schema.default !== undefined;

/** The least with one value at a path; lists on the way have one element. */
function withValue(schema: JsonSchema, path: readonly string[], value: Json, today: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (step === '*') return schema.items ? [withValue(schema.items, rest, value, today)] : [];
  const inner = schema.properties?.[step];
  return { ...(least(schema, today) as object), ...(inner ? { [step]: withValue(inner, rest, value, today) } : {}) };
}

/** Fields that the action's own checker has something against, were these values sent at these paths: JSON pointers. */
export function fieldsRefused({ spec, schema, context, facts, at, by }: Prepared, values: Readonly<Record<string, Json>>): string[] {
  const whole = schema as JsonSchema;
  const today = dateIn(at);
  const payload = least(whole, today) as Record<string, unknown>;
  for (const [path, value] of Object.entries(values)) {
    const [top = '', ...rest] = path.split('/');
    payload[top] = withValue(whole.properties?.[top] ?? {}, rest, value, today);
  }
  return (spec.check?.({ payload, context, facts, at, by }) ?? []).flatMap(({ field }) => field ?? []);
}

/** The field of a path as findings name it: the first element of each list. */
export const pointerOf = (path: string): string => `/${path.replaceAll('*', '0')}`;
