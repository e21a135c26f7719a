import { type EventSpec, payloadSchema, type WorkflowDefinition } from '@fashen/engine';
import { z } from 'zod';
import { HOUSE_PARTS } from '../../apps/server/src/parts.js';
import { resolversOf } from '../../apps/server/src/process/choices/resolvers.js';
import { fieldsOf, type JsonSchema, type SchemaField } from '../../apps/server/src/process/choices/schema-fields.js';
import { WORKFLOWS } from '../../apps/server/src/workflow/workflows.js';

type Field = SchemaField & { of: string };

const entriesOf = ({ start, events = {} }: WorkflowDefinition): [string, EventSpec][] => [
  ...(start ? [['@start', start] as [string, EventSpec]] : []),
  ...Object.entries<EventSpec>(events),
];

const schemaOf = (spec: EventSpec) => z.toJSONSchema(payloadSchema(spec), { io: 'input' }) as JsonSchema;

/** Fields of everything that people send, the opening of a process among it. */
const fields: Field[] = WORKFLOWS.flatMap((workflow) =>
  entriesOf(workflow)
    .filter(([, { by }]) => by !== 'system')
    .flatMap(([event, spec]) => fieldsOf(schemaOf(spec)).map((field) => ({ ...field, of: `${workflow.name}.${event}` }))),
);

const named = (wrong: readonly Field[]) => wrong.map(({ of, path }) => `${of} ${path}`);
const isElement = ({ path }: Field) => path.endsWith('*');

/** A string says how it is filled: picked from a list, a day, long text, or a line of one's own; anything else would be an id that nobody can type. */
const saysWhat = ({ format, choices, multiline, freeText, words }: JsonSchema) =>
  format === 'date' || choices !== undefined || multiline === true || freeText === true || words !== undefined;

const hasWords = ({ enum: values = [], words = {} }: JsonSchema) =>
  values.every((value) => /\p{Script=Han}/u.test(words[String(value)]?.zh ?? '') && /[a-z]/i.test(words[String(value)]?.en ?? ''));

describe('the fields of what people send', () => {
  it('are many, at every depth', () => {
    expect(fields.length).toBeGreaterThan(200);
    expect(named(fields)).toEqual(expect.arrayContaining(['legality-review.answerItems answers/*/item', 'deliberation.sign entry/scan']));
  });

  it('have a title in Chinese and a description in English', () => {
    const untold = ({ schema: { title = '', description = '' } }: Field) => !/\p{Script=Han}/u.test(title) || !/[a-z]/i.test(description);
    expect(named(fields.filter((field) => !isElement(field) && untold(field)))).toEqual([]);
  });

  it('say what may stand in them', () => {
    expect(named(fields.filter(({ schema }) => schema.type === 'string' && !saysWhat(schema)))).toEqual([]);
  });

  it('bring words in both languages for every value of an enumeration', () => {
    expect(named(fields.filter(({ schema }) => schema.enum !== undefined && !hasWords(schema)))).toEqual([]);
  });

  it('name lists that the server makes, and no list is made that nobody names', () => {
    const asked = fields.flatMap(({ schema }) => schema.choices ?? []);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(resolversOf(HOUSE_PARTS)).sort());
  });
});

describe('these rules', () => {
  const field = (schema: JsonSchema): Field => ({ of: 'test', path: 'one', schema });

  it('catch an id that nobody can type, and an enumeration without words', () => {
    expect(saysWhat(field({ type: 'string', title: '承办人' }).schema)).toBe(false);
    expect(hasWords({ enum: ['red'], words: { red: { zh: '红', en: '' } } })).toBe(false);
    expect(hasWords({ enum: ['red'] })).toBe(false);
    expect(hasWords({ enum: ['red'], words: { red: { zh: '红', en: 'red' } } })).toBe(true);
  });
});
