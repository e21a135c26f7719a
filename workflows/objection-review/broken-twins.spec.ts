import { type Checker, type DutyChecker, explore, guardsFrom, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { ObjectionContext } from './context.js';
import { objectionReview } from './definition.js';
import type { ObjectionEvent } from './events.js';
import { evolve } from './evolve.js';
import { objectionMachine } from './machine.js';
import { objectionSetup } from './setup.js';

type Action = string | { type: string; params?: unknown };
type Way = { target?: string; guard?: string; actions: readonly Action[] };
type Node = { on?: Record<string, Way>; always?: readonly Way[]; states?: Record<string, Node>; entry?: unknown; exit?: unknown };

/** One objection, one by the same person again, and a lead; nobody moves the head's seat about, and no group is met but where it matters. */
const { model: whole } = objectionReview;
const SEAT_EVENTS = ['transfer', 'delegate', 'takeBack', 'handOver', 'appointSigner', 'remindSigners'] as const;
const NOT_MET = [
  'deadlineNear',
  'reasonsAdded',
  'withdrawalReceived',
  'joinedGroup',
  'groupAnswered',
  'leadLost',
  'groupExtended',
  'groupFollowedUp',
];
const modelMeeting = (groups: boolean) => ({
  ...whole,
  inputs: [0, 3, 4].map((n) => whole.inputs[n]!),
  payloads: {
    ...whole.payloads,
    ...Object.fromEntries(SEAT_EVENTS.map((name) => [name, []])),
    proposeRefusal: [{ ground: 'notOurs', explanation: '理由' }],
    proposeDiversion: [],
    proposeLapsed: [],
    sendMaskingBack: [],
  },
  due: (...[world, context]: Parameters<typeof whole.due>) =>
    whole.due(world, context).filter(({ type }) => !NOT_MET.includes(type) && (groups || type !== 'groupGrew')),
});

const FOLLOWERS = '合并审查逐一答复 the followers hear of the end in the step that brings it';
const broken = (definition: WorkflowDefinition, invariant: string): string[] =>
  explore({ ...definition, model: modelMeeting(invariant === FOLLOWERS) }, { until: invariant })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withCheckers = (change: Partial<Record<keyof typeof checkers, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...objectionReview, checkers: changed, machine: objectionMachine.provide({ guards: guardsFrom(changed) }) };
};
const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...objectionReview,
  duties: { ...objectionReview.duties, ...change },
});
const unchecked = (name: keyof typeof objectionReview.events): WorkflowDefinition => {
  const { check: _, ...rest } = objectionReview.events[name] as { check?: unknown };
  return { ...objectionReview, events: { ...objectionReview.events, [name]: rest } as WorkflowDefinition['events'] & object };
};

/** Changes the node at a path such as `running.stating`. */
const changed = (node: Node, [first, ...rest]: readonly string[], change: (node: Node) => Node): Node =>
  first === undefined ? change(node) : { ...node, states: { ...node.states, [first]: changed(node.states![first]!, rest, change) } };
const withState = (path: string, change: (state: Node) => Node): WorkflowDefinition => ({
  ...objectionReview,
  machine: objectionSetup.createMachine(
    changed(objectionMachine.config as unknown as Node, path.split('.'), change) as unknown as Parameters<
      typeof objectionSetup.createMachine
    >[0],
  ),
});
const withWay = (path: string, event: string, change: (way: Way) => Way): WorkflowDefinition =>
  withState(path, (node) => ({ ...node, on: { ...node.on, [event]: change(node.on![event]!) } }));
const without = ({ actions }: Pick<Way, 'actions'>, effect: string) =>
  actions.filter((action) => (typeof action === 'string' ? action : action.type) !== effect);
const withMemory = (
  change: (after: Partial<ObjectionContext>, event: ObjectionEvent) => Partial<ObjectionContext>,
): WorkflowDefinition => ({
  ...objectionReview,
  machine: objectionMachine.provide({ actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) } }),
});
const noRule = () => [];
const noEffectIn = (way: Way, effect: string): Way => ({ ...way, actions: without(way, effect) });

describe('a broken twin of the objection review is found out', () => {
  const APART = '承办与审定分离 nobody decides on what he handled';
  const INVOLVED = '参与过文件的人不办理 whoever had a hand in the document handles and decides nothing';
  const MASKED = '遮盖经他人核准 the authority is asked only with texts that were all masked and approved by another';
  const REPLY = '答复期限自收到起算不中断 the clock of the reply runs from receipt to the answer, whatever happens meanwhile';
  const EXTENDED = '延期一次且在限内 the reply is extended once, within the profile, and before it has passed';

  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    [
      'ends without telling the person',
      '每件异议都有答复 every objection gets an answer',
      () =>
        withState('running.deciding', (node) => ({
          ...node,
          always: node.always!.map((way) => (way.guard === 'endsRefused' ? noEffectIn(way, 'tellObjector') : way)),
        })),
    ],
    [
      'answers a lead',
      '匿名线索不发告知 nobody is told of a lead without a name',
      () => withMemory((after, { type }) => (type === 'accept' ? { ...after, isAnswerDue: true } : after)),
    ],
    [
      'stops the clock of the reply while a supplement is asked for',
      REPLY,
      () =>
        withWay('running.checking.received', 'requestSupplement', (way) => ({
          ...way,
          actions: [
            ...way.actions,
            { type: 'closeDeadline', params: () => ({ key: 'objection_reply', how: 'stopped', on: '2026-03-02' }) },
          ],
        })),
    ],
    [
      'lets the formal check run on',
      '形式审查和说明期限只在应办之时计算 the other clocks run in their own states alone',
      () => withState('running.checking.received', ({ exit: _, ...node }) => node),
    ],
    ['lets a drafter handle it', INVOLVED, () => withDuties({ notInvolved: noRule })],
    ['lets a head decide who had a hand in it', INVOLVED, () => withDuties({ notBarred: noRule, hasTurn: noRule })],
    ['lets the handler decide', APART, () => withDuties({ notBarred: noRule, hasTurn: noRule })],
    ['forgets who handled it', APART, () => withMemory(({ handlers: _, ...after }) => after)],
    ['lets whoever masked approve', MASKED, () => withDuties({ notMasker: noRule })],
    ['asks while a text is not masked', MASKED, () => withCheckers({ maskingComplete: noRule, maskingAsSubmitted: noRule })],
    [
      'approves what was changed since',
      '核准的就是提交的遮盖文本 what is approved is what was submitted to be approved',
      () => withCheckers({ maskingAsSubmitted: noRule }),
    ],
    [
      'asks before anybody has approved',
      MASKED,
      () => withMemory((after, { type }) => (type === 'submitMasking' ? { ...after, isAuthorityAsked: true } : after)),
    ],
    [
      'hears whoever wants to speak',
      '只有被请的机关说明 nobody states the case but who was asked',
      () => ({
        ...withDuties({ ofSpeaker: noRule }),
        events: { ...objectionReview.events, stateCase: { ...objectionReview.events.stateCase, by: ['liaison', 'objectionHandler'] } },
      }),
    ],
    [
      'goes straight from acceptance to the examination',
      '不得越过制定机关 no reply on a document in force before its authority was heard or its time was over',
      () => withWay('running.checking.received', 'accept', (way) => ({ ...way, target: '#objection-review.running.examining' })),
    ],
    [
      'closes what was never answered',
      '终结须此前已经答复 nothing is closed for want of a new reason but what was answered before',
      () => withCheckers({ repeatsAnswered: noRule }),
    ],
    ['extends for as long as anybody likes', EXTENDED, () => unchecked('extendReply')],
    ['extends again and again, and too late', EXTENDED, () => withCheckers({ mayExtend: noRule })],
    [
      'publishes what the handler proposes',
      '公开的答复经负责人审定 nothing is published that the head has not approved',
      () =>
        withWay('running.examining', 'proposeLawful', (way) => ({
          ...way,
          actions: [
            ...way.actions,
            { type: 'publishReply', params: () => ({ proposal: 1, isPublic: true, document: null, outcome: 'lawful', on: '2026-03-02' }) },
          ],
        })),
    ],
    [
      'tells of a correction that is only ordered',
      '先启动纠正后答复 nobody is told of a correction that does not run',
      () => withMemory(({ correction: _, ...after }) => after),
    ],
    [
      'leaves the followers waiting',
      FOLLOWERS,
      () =>
        withState('running.deciding', (node) => ({
          ...node,
          always: node.always!.map((way) => (way.guard === 'endsTransferred' ? noEffectIn(way, 'answerGroup') : way)),
        })),
    ],
    ['lets nobody decide', 'every state leads on to a final one', () => withDuties({ hasTurn: () => [{ rule: 'duty.notSeated' }] })],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...objectionReview,
        messages: Object.fromEntries(Object.entries(objectionReview.messages).filter(([rule]) => rule !== 'duty.ownMasking')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(objectionReview.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
