import { dateIn } from '@fashen/domain';
import type { Json, Prepared } from '@fashen/engine';
import { fieldsOf, type JsonSchema } from './schema-fields.js';

/** How what nobody has typed yet is filled: the day, and which value an enumeration takes. */
type Filling = { today: string; turn: number };

/** The least that a schema takes for shape: empty lists, empty texts. */
function least(schema: JsonSchema, filling: Filling): unknown {
  const { type, properties = {}, required = [], anyOf, default: given } = schema;
  if (given !== undefined) return given;
  if (anyOf?.[0]) return least(anyOf[0], filling);
  if (schema.enum) return schema.enum[filling.turn % schema.enum.length];
  if (type === 'array') return [];
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0;
  if (type !== 'object') return schema.format === 'date' ? filling.today : '';
  const owed = Object.entries(properties).filter(([name, one]) => required.includes(name) || one.default !== undefined);
  return Object.fromEntries(owed.map(([name, one]) => [name, least(one, filling)]));
}

/** The least with one value at a path; lists on the way have one element. */
function withValue(schema: JsonSchema, path: readonly string[], value: Json, filling: Filling): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (step === '*') return schema.items ? [withValue(schema.items, rest, value, filling)] : [];
  const inner = schema.properties?.[step];
  return { ...(least(schema, filling) as object), ...(inner ? { [step]: withValue(inner, rest, value, filling) } : {}) };
}

/** Values by path: at most one below each field of the payload. */
export type Values = Readonly<Record<string, Json>>;

function findingsAt({ spec, schema, context, facts, at, by }: Prepared, values: Values, turn: number): string[] {
  const whole = schema as JsonSchema;
  const filling = { today: dateIn(at), turn };
  const payload = least(whole, filling) as Record<string, unknown>;
  for (const [path, value] of Object.entries(values)) {
    const [top = '', ...rest] = path.split('/');
    payload[top] = withValue(whole.properties?.[top] ?? {}, rest, value, filling);
  }
  return (spec.check?.({ payload, context, facts, at, by }) ?? []).flatMap(({ field }) => field ?? []);
}

const turnsOf = ({ schema }: Prepared): number =>
  Math.max(1, ...fieldsOf(schema as JsonSchema).map(({ schema: { enum: values = [] } }) => values.length));

/**
 * Whether the action's own checker has nothing to say of these fields (JSON pointers), were these values sent: alone, beside whatever
 * value of the enumerations goes with them.
 */
export function isTaken(prepared: Prepared, values: Values, fields: readonly string[]): boolean {
  if (!prepared.spec.check) return true;
  const turns = Array.from({ length: turnsOf(prepared) }, (_, turn) => turn);
  return turns.some((turn) => {
    const refused = findingsAt(prepared, values, turn);
    return !fields.some((field) => refused.includes(field));
  });
}

/** The field of a path as findings name it: the first element of each list. */
export const pointerOf = (path: string): string => `/${path.replaceAll('*', '0')}`;
