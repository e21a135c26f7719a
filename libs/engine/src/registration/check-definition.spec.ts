import {
  and,
  assign,
  createMachine,
  emit,
  enqueueActions,
  fromPromise,
  log,
  not,
  raise,
  sendParent,
  sendTo,
  setup,
  spawnChild,
} from 'xstate';
import { z } from 'zod';
import { type EventSpec, effect, guardsFrom, type Model, type StartSpec, type WorkflowDefinition } from '../definition.js';
import { defineWorkflow, faultsOf } from './check-definition.js';

const label = { zh: '做', en: 'do' };
const spec = (changed: Partial<EventSpec> = {}): EventSpec => ({ label, by: ['clerk'], payload: z.strictObject({}), ...changed });
const start = (changed: Partial<StartSpec> = {}): StartSpec => ({ ...spec(), ...changed });

const rules = { ready: () => [] };
const actions = { tell: effect<unknown>() };

/** A machine with one transition, as given. */
const withTransition = (transition: unknown, state: object = {}, given: object = {}): WorkflowDefinition =>
  ({
    name: 'case',
    version: 1,
    machine: setup({ actions, guards: guardsFrom(rules), ...given } as never).createMachine({
      initial: 'open',
      states: { open: { on: { go: transition }, ...state }, done: { type: 'final', entry: 'tell' } },
    } as never),
    start: start(),
    events: { go: spec() },
    checkers: rules,
    effects: { tell: { kind: 'transactional' } },
  }) as unknown as WorkflowDefinition;
const good = withTransition({ target: 'done', guard: 'ready' });
const at = 'state open, on go';

describe('registering a workflow', () => {
  it('passes one that can be run', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(defineWorkflow(good)).toBe(good);
  });

  it('throws with every fault at once', () => {
    const bad = withTransition({ target: 'done', actions: ['missing', () => {}] });
    expect(() => defineWorkflow({ ...bad, events: { ...bad.events, stray: spec() } })).toThrow(
      `case@1 cannot be registered:\n- ${at}: action missing has no implementation\n- ${at}: an inline function is no effect that can be stored; name it`,
    );
  });

  it.each<[string, unknown, string]>([
    ['an inline action', { actions: () => {} }, `${at}: an inline function is no effect that can be stored; name it`],
    ['an action without implementation', { actions: 'missing' }, `${at}: action missing has no implementation`],
    ['a child that is spawned', { actions: spawnChild(createMachine({})) }, `${at}: spawnChild is not run by the engine`],
    ['a message to the parent', { actions: sendParent({ type: 'x' }) }, `${at}: sendTo is not run by the engine`],
    ['a message to another actor', { actions: sendTo('other', { type: 'x' }) }, `${at}: sendTo is not run by the engine`],
    ['an emitted event', { actions: emit({ type: 'x' }) }, `${at}: emit is not run by the engine`],
    ['enqueued actions', { actions: enqueueActions(() => {}) }, `${at}: enqueueActions is not run by the engine`],
    ['a delay that does not resolve', { actions: raise({ type: 'go' }, { delay: 'soon' as never }) }, `${at}: delay soon does not resolve`],
    [
      'a delay that is a function',
      { actions: raise({ type: 'go' }, { delay: () => 1 }) },
      `${at}: a delay that is an inline function cannot be read by anybody; give a number of milliseconds`,
    ],
    ['an inline guard', { guard: () => true }, `${at}: an inline guard cannot say why it refuses; name it`],
    ['a combined guard that stands inline', { guard: not('ready') }, `${at}: a combined guard stands inline; name it in setup`],
    ['a guard without implementation', { guard: 'missing' }, `${at}: guard missing has no implementation`],
    [
      'a guard with params',
      { guard: { type: 'ready', params: { n: 1 } } },
      `${at}: guard ready has params, which its checker would not see`,
    ],
  ])('refuses %s by name', (_, transition, fault) => expect(faultsOf(withTransition(transition))).toContain(fault));

  it.each<[string, object, string]>([
    ['invoke', { invoke: { src: fromPromise(async () => 1) } }, 'state open: invoke is not run by the engine'],
    ['after', { after: { 1000: 'done' } }, 'state open: after is not run by the engine'],
    [
      'a plain function in setup',
      { entry: 'plain' },
      'state open, entry: action plain is a plain function, which nothing runs; declare it with effect()',
    ],
    ['an effect that is not declared', { exit: 'other' }, 'effect other is used by the machine and not declared'],
    ['an event without an entry', { on: { go: {}, leave: 'done' } }, 'event leave is in the machine and has no entry'],
    ['a guard in always', { always: { guard: 'loose', target: 'done' } }, 'state open, always: guard loose has no checker of that name'],
    [
      'a part of a combined guard',
      { always: { guard: 'both', target: 'done' } },
      'state open, always, guard both: guard loose has no checker of that name',
    ],
    [
      'a guard that is another rule than its checker',
      { always: { guard: 'other', target: 'done' } },
      'state open, always: guard other was not made by guardsFrom from the checker of that name',
    ],
  ])('refuses %s by name', (_, state, fault) => {
    const guards = { ...guardsFrom({ ...rules, other: () => [] }), loose: () => true, both: and(['ready', 'loose'] as never) };
    const definition = withTransition('done', state, { guards, actions: { ...actions, plain: () => {}, other: effect<unknown>() } });
    expect(faultsOf({ ...definition, checkers: { ...rules, other: () => [] } })).toContain(fault);
  });

  it.each<[string, Partial<WorkflowDefinition>, string]>([
    ['events without a start', { start: undefined }, 'start has no entry: nobody would be asked who may open a process'],
    [
      'an entry that the machine never uses',
      { events: { ...good.events, stray: spec() } },
      'event stray has an entry and the machine never listens to it',
    ],
    [
      'an effect that is never used',
      { effects: { ...good.effects, stray: { kind: 'transactional' } } },
      'effect stray is declared and never used by the machine',
    ],
    [
      'a payload that claims the author',
      { events: { go: spec({ payload: z.strictObject({ by: z.string() }) }) } },
      'event go: the payload names by, which the engine sets',
    ],
    [
      'a start that claims the id',
      { start: start({ payload: z.strictObject({ id: z.string() }) }) },
      'start: the payload names id, which the engine sets',
    ],
    [
      'a system event that claims its due',
      { events: { go: spec({ by: 'system', payload: z.strictObject({ due: z.string() }) }) } },
      'event go: the payload names due, which the engine sets',
    ],
    [
      'a reason given twice',
      { events: { go: spec({ reason: 'required', payload: z.strictObject({ reason: z.string() }) }) } },
      'event go: reason is added by the engine and stands in the payload too',
    ],
    ['an unknown duty', { events: { go: spec({ duties: ['missing'] }) } }, 'event go: duty missing has no checker of that name'],
    ['an unknown guard of the start', { start: start({ guards: ['missing'] }) }, 'start: guard missing has no checker of that name'],
    ['an unknown subject', { start: start({ subject: 'missing' }) }, 'start: subject missing is no field of the payload'],
    [
      'an unknown personal field',
      { events: { go: spec({ personal: { name: 'person' } }) } },
      'event go: personal field name is no field of the payload',
    ],
    ['an event that nobody may send', { events: { go: spec({ by: [] }) } }, 'event go: nobody may send it'],
    [
      'a reader with an unknown duty',
      { readers: [{ what: 'process', by: ['clerk'], duties: ['missing'] }] },
      'readers of process: duty missing has no checker of that name',
    ],
    [
      'a model for guards that no checker speaks for',
      { conformance: true, model: { effects: {}, payloads: {} } as unknown as Model },
      'model: a definition for conformance is not explored',
    ],
    ['words for a state that is not there', { states: { gone: { label } } }, 'state gone is described and not in the machine'],
  ])('refuses %s by name', (_, changed, fault) => expect(faultsOf({ ...good, ...changed })).toContain(fault));

  it('names a contract that has no JSON Schema', () =>
    expect(faultsOf({ ...good, events: { go: spec({ payload: z.strictObject({ at_: z.date() }) }) } })[0]).toMatch(
      /^event go: the payload cannot be described as JSON Schema/,
    ));

  it('lets assign, raise, cancel and log stand inline, and due stand in what a person sends', () => {
    const fine = withTransition({ target: 'done', actions: [assign({}), raise({ type: 'go' }), log('gone')] });
    expect(faultsOf({ ...fine, events: { go: spec({ payload: z.strictObject({ due: z.string() }) }) } })).toEqual([]);
  });

  it('lets a conformance machine use inline guards, delays and enqueued actions, but no children', () => {
    const machine = createMachine({
      initial: 'a',
      states: {
        a: { after: { 10: 'b' }, on: { go: { guard: () => true, actions: enqueueActions(() => {}) } } },
        b: { invoke: { src: fromPromise(async () => 1) } },
      },
    });
    expect(faultsOf({ name: 'scxml', version: 1, machine, conformance: true })).toEqual(['state b: invoke is not run by the engine']);
  });
});
