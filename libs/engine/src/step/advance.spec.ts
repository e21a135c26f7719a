import { and, assign, not, or, setup } from 'xstate';
import { type Checker, effect, guardsFrom, type WorkflowDefinition } from '../definition.js';
import { compile } from '../registration/compiled.js';
import { advance, begin } from './advance.js';

type Context = { open: number };
type Facts = { missing: readonly string[] };
const nothingMissing: Checker<Context, Facts> = ({ facts }) => facts.missing.map((subject) => ({ rule: 'material.missing', subject }));
const nothingOpen: Checker<Context, Facts> = ({ context }) => (context.open > 0 ? [{ rule: 'item.open', count: context.open }] : []);
const rules = { nothingMissing, nothingOpen };

const machine = setup({
  types: { context: {} as Context, events: {} as { type: string; facts: Facts } },
  guards: {
    ...guardsFrom(rules),
    both: and(['nothingMissing', 'nothingOpen']),
    either: or(['nothingMissing', 'nothingOpen']),
    stillOpen: not('nothingOpen'),
  },
  actions: { tell: effect<{ n: number }>(), close: effect<unknown>() },
}).createMachine({
  context: { open: 1 },
  initial: 'outer',
  states: {
    outer: {
      initial: 'inner',
      on: { issue: { guard: 'nothingMissing', target: 'done' }, blocked: 'done' },
      states: { inner: { on: { issue: { guard: 'nothingOpen', target: '#done' }, blocked: {} } } },
      // a text without open items goes on by itself
      always: { guard: 'nothingOpen', target: 'done' },
    },
    done: { id: 'done', type: 'final', entry: [{ type: 'tell', params: { n: 2 } }, 'close'] },
  },
  on: {
    both: { guard: 'both', target: '.done' },
    either: { guard: 'either', target: '.done' },
    close: { actions: [{ type: 'tell', params: ({ context }) => ({ n: context.open }) }, assign({ open: 0 })] },
    reopen: { guard: 'stillOpen', actions: 'close' },
  },
});
const definition: WorkflowDefinition = {
  name: 'case',
  version: 1,
  machine,
  checkers: rules,
  effects: { tell: { kind: 'transactional' }, close: { kind: 'transactional' } },
};
const workflow = compile(definition);
const open = begin(workflow, undefined).after;
const ask = (type: string, missing: readonly string[]) => advance(workflow, open, { type, facts: { missing } });
const missing = { rule: 'material.missing', subject: 'plan' };
const stillOpen = { rule: 'item.open', count: 1 };

describe('a step', () => {
  it('takes an event that one of the active states accepts', () =>
    expect(ask('issue', [])).toMatchObject({ ok: true, after: { value: 'done', status: 'done' } }));

  it('is none in a process that has finished, whatever the machine listens to', () => {
    const step = ask('issue', []);
    if (!step.ok) throw new Error('it was refused');
    // a root-level `on` of XState still acts in a snapshot that is done
    expect(advance(workflow, step.after, { type: 'close', facts: { missing: [] } })).toEqual({
      ok: false,
      refusal: { code: 'FINISHED', state: 'done', findings: [] },
    });
  });

  it('gives effects in the order in which the machine asked, with their params', () =>
    expect(ask('close', [])).toMatchObject({
      emitted: [{ type: 'tell', params: { n: 1 } }, { type: 'tell', params: { n: 2 } }, { type: 'close' }],
    }));

  it('joins the findings of all guards that failed, deepest state first', () =>
    expect(ask('issue', ['plan'])).toEqual({
      ok: false,
      refusal: { code: 'GUARDED', state: { outer: 'inner' }, findings: [stillOpen, missing] },
    }));

  it('refuses what the state does not know, and what it forbids', () => {
    for (const type of ['fly', 'blocked'])
      expect(ask(type, [])).toEqual({ ok: false, refusal: { code: 'NOT_NOW', state: { outer: 'inner' }, findings: [] } });
  });

  it('tells for a combined guard what stands against its parts', () => {
    expect(ask('both', ['plan'])).toMatchObject({ refusal: { findings: [missing, stillOpen] } });
    expect(ask('both', [])).toMatchObject({ refusal: { findings: [stillOpen] } });
    expect(ask('either', ['plan'])).toMatchObject({ refusal: { findings: [missing, stillOpen] } });
    expect(ask('either', []).ok).toBe(true);
    expect(ask('reopen', []).ok).toBe(true);
  });

  it('changes nothing in the snapshot that it was given', () => {
    ask('close', []);
    expect(open).toMatchObject({ value: { outer: 'inner' }, context: { open: 1 } });
  });

  it('is a fault when a guard throws', () =>
    expect(() => advance(workflow, open, { type: 'issue', facts: undefined })).toThrow('Unable to evaluate guard'));

  it('is a fault when a child was spawned', () => {
    const child = setup({ actors: { other: machine } }).createMachine({ context: ({ spawn }) => ({ child: spawn('other') }) });
    expect(() => begin(compile({ name: 'parent', version: 1, machine: child }), undefined)).toThrow('the machine spawned');
  });

  it('is a fault when the first step throws, though XState only says so in its status', () => {
    const broken = setup({}).createMachine({
      context: () => {
        throw new Error('no input');
      },
    });
    expect(() => begin(compile({ name: 'broken', version: 1, machine: broken }), undefined)).toThrow('no input');
  });
});
