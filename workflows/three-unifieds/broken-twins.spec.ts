import { type Checker, type DutyChecker, explore, guardsFrom, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { UnifiedContext } from './context.js';
import { threeUnifieds } from './definition.js';
import type { UnifiedEvent } from './events.js';
import { evolve } from './evolve.js';
import { unifiedMachine } from './machine.js';
import { unifiedSetup } from './setup.js';

type Action = string | { type: string; params?: unknown };
type Way = { target?: string; guard?: string; actions: readonly Action[] };
type Node = { on: Record<string, Way>; states: Record<string, Node>; entry: readonly Action[] };

/** A day far enough, applied for by hand, and for the life one too near and one gone by are enough for every one of these to go wrong. */
const { model: whole } = threeUnifieds;
const model = {
  ...whole,
  inputs: [0, 2, 3].map((n) => whole.inputs[n]!),
  payloads: { ...whole.payloads, applyAgain: (whole.payloads.applyAgain as readonly Record<string, never>[]).slice(0, 1) },
};

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore({ ...definition, model }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withCheckers = (change: Partial<Record<keyof typeof checkers, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...threeUnifieds, checkers: changed, machine: unifiedMachine.provide({ guards: guardsFrom(changed) }) };
};
const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...threeUnifieds,
  duties: { ...threeUnifieds.duties, ...change },
});
/** An event whose payload nobody checks. */
const unchecked = (name: keyof typeof threeUnifieds.events): WorkflowDefinition => {
  const { check: _, ...rest } = threeUnifieds.events[name] as { check?: unknown };
  return { ...threeUnifieds, events: { ...threeUnifieds.events, [name]: rest } as WorkflowDefinition['events'] & object };
};
const uncheckedStart = (): WorkflowDefinition => {
  const { check: _, ...start } = threeUnifieds.start;
  return { ...threeUnifieds, start };
};
const withState = (name: string, change: (state: Node) => Node): WorkflowDefinition => {
  const { states, ...config } = unifiedMachine.config as unknown as Node;
  return {
    ...threeUnifieds,
    machine: unifiedSetup.createMachine({ ...config, states: { ...states, [name]: change(states[name]!) } } as unknown as Parameters<
      typeof unifiedSetup.createMachine
    >[0]),
  };
};
const withWay = (state: string, event: string, change: (way: Way) => Way): WorkflowDefinition =>
  withState(state, (node) => ({ ...node, on: { ...node.on, [event]: change(node.on[event]!) } }));
const typeOf = (action: Action) => (typeof action === 'string' ? action : action.type);
const withoutAction = (state: string, event: string, effect: string): WorkflowDefinition =>
  withWay(state, event, (way) => ({ ...way, actions: way.actions.filter((action) => typeOf(action) !== effect) }));
const withMemory = (change: (after: Partial<UnifiedContext>, event: UnifiedEvent) => Partial<UnifiedContext>): WorkflowDefinition => ({
  ...threeUnifieds,
  machine: unifiedMachine.provide({ actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) } }),
});
const noRule = () => [];
/** A checker that forgets some of its rules. */
const without =
  (check: Checker, ...rules: readonly string[]): Checker =>
  (world) =>
    check(world).filter(({ rule }) => !rules.includes(rule));

describe('a broken twin of the three unifieds is found out', () => {
  const GRANTED = '登记凭据齐全 nothing is registered that others have not granted for exactly this text';
  const REVOKED = '被撤销的不再使用 what was revoked is used by nobody';

  const THROUGH_LIFE = '有全程的由全程申请 a document with a life is registered by that life, and nobody else speaks for it';

  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    [
      'numbers an application that is sent back',
      '不登记不编号 no unified number without registration',
      () => withWay('applied', 'sendBack', (way) => ({ ...way, target: 'numbering' })),
    ],
    [
      'gives each text a number of its own',
      '一件一号 no document has two unified numbers',
      () =>
        withState('numbering', (node) => ({
          ...node,
          entry: [
            {
              type: 'assignUnifiedNumber',
              params: ({ context }: { context: UnifiedContext }) => ({ holder: context.textHash, document: context.document }),
            },
          ],
        })),
    ],
    [
      'takes the number from a document that is stopped',
      '编号不灭失 a number once given is kept whatever becomes of the document',
      () => withMemory((after, { type }) => (type === 'stopPublication' ? { ...after, unifiedNumber: null } : after)),
    ],
    [
      'registers while a clearance is revoked',
      GRANTED,
      () => withCheckers({ mayRegister: without(checkers.mayRegister, 'review.missing') }),
    ],
    [
      'registers a text that nobody signed',
      GRANTED,
      () => withCheckers({ mayRegister: without(checkers.mayRegister, 'text.changedSince') }),
    ],
    [
      'registers with one signature of two',
      GRANTED,
      () => withCheckers({ mayRegister: without(checkers.mayRegister, 'signature.missing') }),
    ],
    ['registers without minutes', GRANTED, () => withCheckers({ mayRegister: without(checkers.mayRegister, 'minutes.missing') })],
    [
      'registers what cites an annulled document',
      '不援引已停止、已撤销的规定 nothing is registered that cites what may not be cited',
      () => withCheckers({ mayRegister: without(checkers.mayRegister, 'citation.banned') }),
    ],
    [
      'publishes without a document number',
      '无号不发布 nothing is published without both numbers',
      () => withCheckers({ mayPublish: without(checkers.mayPublish, 'documentNumber.missing') }),
    ],
    [
      'publishes whatever version is handed in',
      '只发布登记的文本 no text is published but the registered one',
      () => {
        const asked = ({ context, event }: { context: UnifiedContext; event: { version: string } }) => ({
          document: context.document,
          textHash: event.version,
        });
        const { machine } = withWay('registered', 'publish', (way) => ({
          ...way,
          actions: way.actions.map((action) => (typeOf(action) === 'grantPublished' ? { type: 'grantPublished', params: asked } : action)),
        }));
        return { ...unchecked('publish'), machine };
      },
    ],
    [
      'lets a text take effect before it is published',
      '未公布不施行 nothing takes effect before its publication',
      () => unchecked('publish'),
    ],
    [
      'publishes on any day',
      '间隔不足不发布 no publication too near to the day of effect without a statutory reason',
      () => unchecked('publish'),
    ],
    [
      'takes haste for a ground',
      '提前施行须有法定理由 an early effect is the main leader’s, on a ground that the profile knows',
      () => unchecked('recordStatutoryReason'),
    ],
    ['publishes while a clearance is revoked', REVOKED, () => withCheckers({ mayPublish: without(checkers.mayPublish, 'review.missing') })],
    [
      'publishes a text that was judged unlawful since',
      REVOKED,
      () => withCheckers({ mayPublish: without(checkers.mayPublish, 'text.judgedUnlawful') }),
    ],
    ['publishes without a registration', REVOKED, () => withCheckers({ mayPublish: without(checkers.mayPublish, 'registration.missing') })],
    [
      'leaves the grant of a stopped publication standing',
      '停止即失去登记 what is stopped or sent back for its date is registered no more',
      () => withoutAction('registered', 'stopPublication', 'revokeRegistered'),
    ],
    ['amends by erratum', '勘误只及印本 an erratum mends a print that departs, and nothing else', () => unchecked('issueErratum')],
    [
      'lets a clock run on',
      '期限只在应办之时计算 only the clock of the state runs',
      () => withoutAction('applied', 'sendBack', 'closeDeadlines'),
    ],
    [
      'does not report the stop',
      '结果告知文件全程 the life of the document hears how it ends',
      () => withState('stopped', (node) => ({ ...node, entry: node.entry.slice(0, 1) })),
    ],
    [
      'registers by hand beside the life of the document',
      THROUGH_LIFE,
      () => withCheckers({ mayOpen: without(checkers.mayOpen, 'life.appliesItself') }),
    ],
    ['lets people say who waits to hear', THROUGH_LIFE, uncheckedStart],
    ['lets a drafter register', '不得身兼两方 nobody acts on both sides', () => withDuties({ notDrafter: noRule })],
    ['lets the registrar apply', '不得身兼两方 nobody acts on both sides', () => withDuties({ notRegistrar: noRule })],
    [
      'lets nobody complete what was sent back',
      'every state leads on to a final one',
      () => withDuties({ ofApplicants: () => [{ rule: 'duty.mayNotApply' }] }),
    ],
    [
      'lets a withdrawal pass without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () => withState('withdrawn', (node) => ({ ...node, entry: [] })),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...threeUnifieds,
        messages: Object.fromEntries(Object.entries(threeUnifieds.messages).filter(([rule]) => rule !== 'effect.tooNear')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(threeUnifieds.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
