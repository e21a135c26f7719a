import { type Checker, type DutyChecker, explore, guardsFrom, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { SpineContext } from './context.js';
import { normativeDocument } from './definition.js';
import type { SpineEvent } from './events.js';
import { evolve } from './evolve.js';
import { spineMachine } from './machine.js';
import { spineModel } from './model.js';
import { params } from './params.js';
import { takenInFits } from './payload-checks.js';
import { planProven } from './plan-payload-checks.js';
import { spineSetup } from './setup.js';

type State = {
  type?: string;
  always?: readonly { target?: string }[];
  on?: Record<string, object>;
  entry?: unknown;
  states?: Record<string, State>;
};

/** Ends that bring a document back are walked by the exploration; here they would only repeat it. */
const BACK: readonly unknown[] = ['withdrawn', 'refused', 'sentBackForDate', 'rejected', 'unlawful'];

/** Nothing that it changes, and no scrutiny: enough for each of these to go wrong, and quicker. */
const model: typeof spineModel = {
  ...spineModel,
  callers: spineModel.callers.filter(({ person }) => person !== 'stranger'),
  due: (world, context) => spineModel.due(world, context).filter((event) => !('outcome' in event) || !BACK.includes(event.outcome)),
  payloads: { ...spineModel.payloads, declareChanges: [], warnInside: [], recordSuspension: [], recordFiling: [] },
};

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore({ ...definition, model }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withCheckers = (change: Partial<Record<keyof typeof checkers, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...normativeDocument, checkers: changed, machine: spineMachine.provide({ guards: guardsFrom(changed) }) };
};
const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...normativeDocument,
  duties: { ...normativeDocument.duties, ...change },
});
const withMemory = (change: (after: Partial<SpineContext>, event: SpineEvent) => Partial<SpineContext>): WorkflowDefinition => ({
  ...normativeDocument,
  machine: spineMachine.provide({ actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) } }),
});

const changed = (state: State, [name, ...rest]: readonly string[], change: (state: State) => object): State => {
  const inner = state.states![name!]!;
  return { ...state, states: { ...state.states, [name!]: (rest.length > 0 ? changed(inner, rest, change) : change(inner)) as State } };
};
const withState = (path: string, change: (state: State) => object): WorkflowDefinition => {
  const config = changed(spineMachine.config as unknown as State, path.split('.'), change);
  return { ...normativeDocument, machine: spineSetup.createMachine(config as unknown as Parameters<typeof spineSetup.createMachine>[0]) };
};
/** Takes a case in although that rule is broken. */
const blindTo = (rule: string): WorkflowDefinition => ({
  ...normativeDocument,
  events: {
    ...normativeDocument.events,
    takeIn: {
      ...normativeDocument.events.takeIn,
      check: (world) => takenInFits(world).filter((finding) => finding.rule !== rule),
    },
  },
});

/** Confirms a plan although that rule is broken. */
const planningBlindTo = (rule: string): WorkflowDefinition => ({
  ...normativeDocument,
  events: {
    ...normativeDocument.events,
    confirmPlan: {
      ...normativeDocument.events.confirmPlan,
      check: (world) => planProven(world).filter((finding) => finding.rule !== rule),
    },
  },
});

const PLANNED = '立项有据 nothing is drafted that is in no plan, was not added, and does not come from elsewhere';
const noRule = () => [];
const silent = {
  type: 'enterNumbers',
  params: (world: Parameters<typeof params.numbers>[0]) => ({ ...params.numbers(world), unified: null, document: null }),
};

const tellTargets = { type: 'tellTargets', params: params.announcements };

describe('a broken twin of the life of a document is found out', () => {
  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    ['believes that it is in a plan that does not list it', PLANNED, () => planningBlindTo('plan.notListed')],
    ['passes over a step that the place has', PLANNED, () => planningBlindTo('plan.stepExists')],
    [
      'forgets how it was planned',
      PLANNED,
      () => withMemory((after, event) => (event.type === 'confirmPlan' ? { ...after, planned: null } : after)),
    ],
    [
      'goes to the meeting without a review of that text',
      '未审查、未决定、未签发的不往下走 nothing goes on without the grants of that moment',
      () => withCheckers({ mayDeliberate: noRule }),
    ],
    [
      'is registered though a signature was revoked',
      '未审查、未决定、未签发的不往下走 nothing goes on without the grants of that moment',
      () => withCheckers({ mayRegister: (world) => checkers.mayRegister(world).filter(({ rule }) => rule !== 'signature.missing') }),
    ],
    [
      'goes to review while tracks of its drafting are open',
      '起草未报送的不送审 nothing goes to review while its drafting is open, or was given up',
      () =>
        withCheckers({
          mayReview: (world) => checkers.mayReview(world).filter(({ rule }) => !rule.startsWith('drafting.')),
        }),
    ],
    [
      'sends on a text that came in after the one that was submitted',
      '起草未报送的不送审 nothing goes to review while its drafting is open, or was given up',
      () => withCheckers({ draftGoesOn: checkers.draftSubmitted }),
    ],
    [
      'is published without a number',
      '无编号不公布 nothing is published without a number, unless it came so from elsewhere',
      () =>
        withMemory((after, event) =>
          event.type === 'unifiedsReported' && after.publication
            ? { ...after, publication: { ...after.publication, unifiedNumber: null } }
            : after,
        ),
    ],
    [
      'brings a number that the register has already',
      '一号一件 a number from elsewhere stands in the register, once',
      () => blindTo('takeIn.numberTaken'),
    ],
    [
      'brings a document number that another document has',
      '一号一件 a number from elsewhere stands in the register, once',
      () => blindTo('takeIn.documentNumberTaken'),
    ],
    [
      'keeps to itself the number that it brings',
      '一号一件 a number from elsewhere stands in the register, once',
      () =>
        withState('placing', (state) => ({
          ...state,
          always: state.always!.map((step) => ('actions' in step && step.target === 'recording' ? { ...step, actions: silent } : step)),
        })),
    ],
    ['has effect before it is public', '未公布不施行 no effect before publication', () => blindTo('effect.beforePublication')],
    [
      'puts its publication on record twice',
      '一次公布一次记入 a publication is on record once',
      () =>
        withState('published.validity.inForce', (state) => ({
          ...state,
          entry: [state.entry, { type: 'recordPublication', params: params.publication }],
          on: { ...state.on, validityRecorded: { actions: 'remember' } },
        })),
    ],
    [
      'sleeps past its last day',
      '届满自动失效、废止依施行日 it ends on its day, and on no other',
      () => withState('published.validity.inForce', (state) => ({ ...state, entry: { type: 'armPeriod', params: { lastDay: null } } })),
    ],
    [
      'is repealed when the repeal is announced',
      '修改废止自其施行日起 what another document does to it waits for its day',
      () =>
        withState('published.validity.inForce', (state) => ({
          ...state,
          on: { ...state.on, changeAnnounced: { target: '#normative-document.repealed', actions: 'remember' } },
        })),
    ],
    [
      'is taken in without a paper',
      '在途件环环有证 every stage that was passed elsewhere is proven',
      () => blindTo('takeIn.stageUnproven'),
    ],
    [
      'takes evidence for a decision of a case that began here',
      '在途件的决定有据 only evidence stands in for a decision of this house',
      () =>
        withState('reviewed', (state) => ({
          ...state,
          on: { ...state.on, abandon: { target: 'signed', actions: { type: 'grantByEvidence', params: params.signatures } } },
        })),
    ],
    [
      'sends a text on that was judged unlawful',
      '不合法的文本不往下走 a text that was judged unlawful goes nowhere',
      () => withCheckers({ mayReview: noRule }),
    ],
    [
      'screens a paper of party and government in',
      '党政联合文件不入本流程 a paper of party and government together is never screened in',
      () => withCheckers({ mayScreenIn: noRule }),
    ],
    ['lets a drafter screen the own document', '不得身兼两方 nobody acts on both sides', () => withDuties({ notDrafter: noRule })],
    ['lets the office draft in the same case', '不得身兼两方 nobody acts on both sides', () => withDuties({ notDecider: noRule })],
    [
      'waits for a review that could not be opened',
      '未能启动的必告知、不空等 what could not be opened is told, and not waited for',
      () => withState('inReview', ({ on }) => ({ on: { ...on, reviewNotOpened: { actions: 'remember' } } })),
    ],
    [
      'is published and filed with nobody',
      '公布、宣布失效必有备案 a publication, and a lapse that is declared, opens a filing for every receiver',
      () =>
        withState('registrationReported', (state) => ({
          ...state,
          always: state.always!.map((step) => (step.target === 'recording' ? { ...step, actions: [tellTargets] } : step)),
        })),
    ],
    [
      'hides that nothing was handed in',
      '逾期未备案必显示 a filing that is missing shows, and one that was handed in late stays marked',
      () => withCheckers({ isFilingMissing: () => [{ rule: 'report.other' }] }),
    ],
    [
      'forgets a suspension when another correction ends',
      '警示、停止执行各有所据 a warning or a suspension shows as long as what it rests on',
      () => withState('published.scrutiny.hearing', () => ({ always: [{ target: 'warned', guard: 'isWarned' }, { target: 'clear' }] })),
    ],
    [
      'shows a warning to the public',
      '未决定不标注 nothing is put on record before the competent authority has decided',
      () =>
        withState('published.scrutiny.clear', (state) => ({
          ...state,
          on: {
            ...state.on,
            scrutinyTold: { target: 'hearing', actions: ['remember', { type: 'recordValidity', params: params.scrutiny }] },
          },
        })),
    ],
    ['lapses without a word', '终结必告知 no end is silent', () => withState('lapsed', () => ({ type: 'final' }))],
    [
      'takes every case in as one to be reviewed',
      '在途件不越环节 a case that is taken in goes on at its own stage',
      () => withCheckers({ standsAtReview: noRule }),
    ],
    [
      'leaves a draft lying',
      'every state leads on to a final one',
      () =>
        withState('drafting', ({ on }) => {
          const { declareChanges, draftingNotOpened, draftingReported, beginDrafting } = on!;
          return {
            on: { declareChanges, draftingNotOpened, draftingReported: { ...draftingReported, target: 'drafting' }, beginDrafting },
          };
        }),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...normativeDocument,
        messages: Object.fromEntries(Object.entries(normativeDocument.messages).filter(([rule]) => rule !== 'review.missing')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(normativeDocument.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
