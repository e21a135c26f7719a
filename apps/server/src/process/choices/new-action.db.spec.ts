import { createEngine, defineEvents, defineWorkflow, field } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { describeEachDatabase } from '../../../../../test/support/databases.js';
import { HANDLER, HEAD, seedPeople } from '../../../../../test/support/review-case.js';
import { choicesOf } from './choices-of.js';
import { resolversOf } from './resolvers.js';

/** Those that several workflows name. */
const LISTS = resolversOf({});

const WEATHER = { fair: { zh: '晴', en: 'fair' }, rain: { zh: '雨', en: 'rain' } } as const;

const visitor = field.chosen('handlers', '核查人', 'Visitor');

/** An invented workflow, as somebody would write it who knows nothing of the workbench: 实地核查 a visit. */
const events = defineEvents<object>()({
  planVisit: {
    label: { zh: '安排实地核查', en: 'plan a visit' },
    by: ['reviewHead'],
    payload: z.strictObject({
      visitor,
      on: field.today('核查日期', 'Day of the visit'),
      weather: field.oneOf(WEATHER, '天气', 'Weather'),
      stops: z
        .array(z.strictObject({ place: field.line('地点', 'Place'), what: field.text('核查内容', 'What to look at') }))
        .max(10)
        .meta({ title: '核查地点', description: 'Stops' }),
    }),
    reason: 'optional',
  },
  sendAnother: {
    label: { zh: '改派核查人', en: 'send another' },
    by: ['reviewHead'],
    payload: z.strictObject({ visitor }),
    check: ({ payload }) => (payload.visitor === HANDLER.person ? [{ rule: 'visitor.same', field: '/visitor' }] : []),
  },
});

const machine = setup({ types: { context: {} as { parties: { review: string } } }, actions: { keep: assign({}) } }).createMachine({
  id: 'test-visit',
  context: { parties: { review: HEAD.party } },
  initial: 'open',
  states: { open: { on: { planVisit: { actions: 'keep' }, sendAnother: { actions: 'keep' } } } },
});

const visit = defineWorkflow({
  name: 'test-visit',
  version: 1,
  machine,
  start: { label: { zh: '启动', en: 'open' }, by: ['reviewHead'], payload: z.strictObject({}) },
  events,
  readers: [{ what: 'process', by: ['reviewHead'] }],
});

describeEachDatabase('a new action in a new workflow', (fresh) => {
  const opened = async () => {
    const database = await fresh();
    await seedPeople(database);
    const clock = { now: () => '2026-03-02T01:00:00.000Z' };
    const handlers = { 'test-visit': { facts: {}, transactional: {}, dispatched: {} } };
    const engine = createEngine({ store: database.store, workflows: [visit], handlers, clock });
    const by = HEAD;
    const outcome = await engine.start('test-visit', {}, { by });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return { database, engine, by, id: outcome.id };
  };

  it('has its button and its form: schema with titles, words and the names of its lists', async () => {
    const { engine, by, id } = await opened();
    const { allowed } = await engine.available(id, by);
    expect(allowed.filter(({ event }) => event === 'planVisit')).toEqual([
      {
        event: 'planVisit',
        label: { zh: '安排实地核查', en: 'plan a visit' },
        reason: 'optional',
        schema: expect.objectContaining({
          properties: {
            visitor: expect.objectContaining({ title: '核查人', description: 'Visitor', choices: 'handlers' }),
            on: expect.objectContaining({ format: 'date', choices: 'today' }),
            weather: expect.objectContaining({ enum: ['fair', 'rain'], words: WEATHER }),
            stops: expect.objectContaining({
              title: '核查地点',
              items: expect.objectContaining({
                properties: { place: expect.objectContaining({ freeText: true }), what: expect.objectContaining({ multiline: true }) },
              }),
            }),
            reason: expect.objectContaining({ title: '理由', multiline: true }),
          },
        }),
      },
    ]);
  });

  it('has its lists and defaults from the server, and its own checker narrows them', async () => {
    const { database, engine, by, id } = await opened();
    const offered = async (event: string) => {
      const prepared = await engine.prepare(id, event, by);
      if (!prepared) throw new Error(`${event} cannot be sent`);
      return (await database.read((reader) => choicesOf(LISTS, reader, prepared, {}))).fields;
    };
    const fields = await offered('planVisit');
    expect(fields).toMatchObject({ on: { choices: [], default: '2026-03-02' }, visitor: { choices: expect.any(Array) } });
    const visitors = fields.visitor?.choices.map(({ value }) => value) ?? [];
    expect(visitors).toContain(HANDLER.person);
    const payload = { visitor: HANDLER.person, on: '2026-03-02', weather: 'fair', stops: [] };
    expect(await engine.send(id, { type: 'planVisit', ...payload }, { by })).toMatchObject({ ok: true });
    const others = (await offered('sendAnother')).visitor?.choices.map(({ value }) => value);
    expect(others).toEqual(visitors.filter((one) => one !== HANDLER.person));
  });

  it('is told of two hundred at most, and finds the others by their words', async () => {
    const { database, engine, by, id } = await opened();
    const prepared = await engine.prepare(id, 'planVisit', by);
    if (!prepared) throw new Error('The visit cannot be planned');
    const many = Array.from({ length: 250 }, (_, n) => `第${n + 1}条第${(n % 3) + 1}款`);
    const schema = { properties: { place: { type: 'string', choices: 'changes' } } };
    const asked = { ...prepared, schema, facts: { unsolicitedChanges: many } };
    const all = await database.read((reader) => choicesOf(LISTS, reader, asked, {}));
    expect(all.fields.place).toMatchObject({ hasMore: true, choices: { length: 200 } });
    const found = await database.read((reader) => choicesOf(LISTS, reader, asked, { q: '第249条' }));
    expect(found.fields.place).toMatchObject({ choices: [{ value: '第249条第3款' }] });
    expect(found.fields.place?.hasMore).toBeUndefined();
  });

  it('says by name when it asks for a list that nobody makes', async () => {
    const { database, engine, by, id } = await opened();
    const prepared = await engine.prepare(id, 'planVisit', by);
    if (!prepared) throw new Error('The visit cannot be planned');
    const astray = { ...prepared, schema: { properties: { visitor: { type: 'string', choices: 'nobodys' } } } };
    await expect(database.read((reader) => choicesOf(LISTS, reader, astray, {}))).rejects.toThrow(
      'test-visit.planVisit: nothing makes the choices nobodys of visitor',
    );
  });
});
