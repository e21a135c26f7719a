import fc from 'fast-check';

/** A schema of OpenAPI 3.1, as far as our contracts use it. */
export type Schema = Readonly<Record<string, unknown>> & {
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
};

/** Stands for one of the ids that the server has told so far, which nobody knows before it is asked. */
export const known: fc.Arbitrary<string> = fc.nat(9_999).map((n) => `⟨known ${n}⟩`);
/** Puts ids in the places of `known`. */
export const withIds = (text: string, ids: readonly string[]): string =>
  text.replace(/⟨known (\d+)⟩/g, (_, n: string) => ids[Number(n) % ids.length] ?? 'none');

/** What programs stumble over. */
export const NASTY: readonly string[] = [
  ...['', ' ', '\u0000', 'a\u0000b', '\ud800', '\u202e', '\uffff', '💥'.repeat(60), 'a'.repeat(6_000), '甲'.repeat(3_000), '9'.repeat(400)],
  ...[
    "' OR 1=1 --",
    '%',
    '_',
    '%_\\',
    '../../etc/passwd',
    '..\\..',
    '{"$ne":null}',
    '<script>',
    '\r\nset-cookie: a=b',
    '__proto__',
    'constructor',
  ],
  ...[
    '-1',
    '0',
    '1e309',
    'NaN',
    '0x10',
    '2147483648',
    '9007199254740993',
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '2026-13-45T99:99:99Z',
  ],
  ...['null', 'undefined', 'true', '[]', '第零条', 'İ'.repeat(30), '(a+)+$', '"', '*', 'a*', 'AND OR NOT', '\t\n'],
];
export const nasty = fc.constantFrom(...NASTY);

const MOST_SIGNS = 40;
const MOST_ITEMS = 4;

function words({ pattern, format, minLength = 0, maxLength = minLength + MOST_SIGNS }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2026-03-02', '2026-02-27', '2026-03-10', '2025-12-31', '2030-01-01');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const most = Math.max(minLength, Math.min(maxLength, minLength + MOST_SIGNS));
  const free = fc.string({ minLength, maxLength: most, unit: 'grapheme' });
  return fc.oneof({ weight: 2, arbitrary: known }, { weight: 2, arbitrary: free }, { weight: 1, arbitrary: nasty });
}

function fieldsOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const each = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema)]));
  return fc.record(each, { requiredKeys: Object.keys(each).filter((name) => required.includes(name)) });
}

/** Values that the schema takes, or nearly: what is checked beyond it is not known here. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(valuesOf));
  switch (schema.type) {
    case 'object':
      return fieldsOf(schema);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, MOST_ITEMS),
      });
    case 'string':
      return words(schema);
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -(2 ** 31)), max: Math.min(schema.maximum ?? 5_000, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** A body with one thing wrong: a field left out, of another kind, too many, or something quite different. */
export function spoilt(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), nasty, fc.constant(Array(200).fill({})));
  const changed = fc.tuple(valid, fc.nat(30), fc.oneof(anything, fc.constant(undefined))).map(([value, n, other]) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return other ?? null;
    const names = [...Object.keys(value), 'unheardOf'];
    return { ...value, [names[n % names.length]!]: other };
  });
  return fc.oneof({ weight: 3, arbitrary: changed }, { weight: 1, arbitrary: anything });
}
