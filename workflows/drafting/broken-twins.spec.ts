import { type Checker, explore, guardsFrom, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { DraftingContext } from './context.js';
import { drafting } from './definition.js';
import { duties } from './duties.js';
import type { DraftingEvent } from './events.js';
import { evolve } from './evolve.js';
import { draftingMachine } from './machine.js';
import { type Focus, factsMet, untouched, worldEffects } from './world.js';

type Checkers = Partial<Record<keyof typeof checkers, Checker>>;

/** Only the world that looks at what is broken: enough to be found out, and quicker. */
const broken = (definition: WorkflowDefinition, focus: Focus, until: string): string[] => {
  const { model } = definition;
  const inputs = drafting.model.inputs.filter((input) => (input as { document: string }).document === focus);
  return explore({ ...definition, model: { ...model!, inputs } }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);
};

const withCheckers = (change: Checkers): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...drafting, checkers: changed, machine: draftingMachine.provide({ guards: guardsFrom(changed) }) };
};
/** A checker that forgets some of its rules. */
const without = (name: keyof typeof checkers, ...rules: readonly string[]): WorkflowDefinition =>
  withCheckers({ [name]: (world: Parameters<Checker>[0]) => checkers[name](world).filter(({ rule }) => !rules.includes(rule)) });
/** A payload check that forgets some of its rules. */
const unchecked = (name: keyof typeof drafting.events, ...rules: readonly string[]): WorkflowDefinition => {
  const { check, ...rest } = drafting.events[name] as unknown as { check: Checker };
  const events = {
    ...drafting.events,
    [name]: { ...rest, check: (world: never) => check(world).filter(({ rule }) => !rules.includes(rule)) },
  };
  return { ...drafting, events: events as unknown as NonNullable<WorkflowDefinition['events']> };
};
const withMemory = (change: (after: Partial<DraftingContext>, event: DraftingEvent) => Partial<DraftingContext>): WorkflowDefinition => ({
  ...drafting,
  machine: draftingMachine.provide({ actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) } }),
});
/** An effect that does nothing to the world. */
const idle = (name: keyof typeof worldEffects): WorkflowDefinition => ({
  ...drafting,
  model: { ...drafting.model, effects: { ...worldEffects, [name]: (world: object) => ({ world }) } } as unknown as NonNullable<
    WorkflowDefinition['model']
  >,
});
const noRule = () => [];

describe('a broken twin of a drafting is found out', () => {
  const FAIR = '公平竞争审查针对报送的文本 fair competition is reviewed for the text that is submitted';
  const SAME = '审核、讨论、签署针对同一文本 check, discussion and every signature are of the text that is submitted';
  const ANSWERED = '每条意见都有答复 every comment is answered before the result, and the result ends the consultation';

  const twins: [why: string, invariant: string, focus: Focus, twin: () => WorkflowDefinition][] = [
    [
      'submits while tracks are open',
      '有环节未办结的不报送 nothing is submitted while a track is open',
      'any',
      () => without('maySubmit', 'tracks.open', 'text.notFrozen', 'statement.missing'),
    ],
    [
      'never marks a track as concluded',
      '记录与环节一致 what stands on record of the tracks is how they stand',
      'any',
      () => idle('markTracks'),
    ],
    [
      'lets a consultation close early',
      '征求意见不短于最低期限 the least days of a consultation are never undercut',
      'consultation',
      () => unchecked('publishConsultation', 'consultation.tooShort'),
    ],
    [
      'takes days away from a consultation',
      '期限只延不缩 a consultation is never made shorter',
      'consultation',
      () => unchecked('extendConsultation', 'consultation.notLonger'),
    ],
    [
      'passes the public over without a ground',
      '依法定情形免除 the public is passed over on a ground of the place only',
      'consultation',
      () => unchecked('waiveConsultation', 'consultation.noSuchGround'),
    ],
    ['publishes a result while a comment waits', ANSWERED, 'consultation', () => withCheckers({ commentsAnswered: noRule })],
    ['keeps the result to itself', ANSWERED, 'consultation', () => idle('publishResult')],
    [
      'publishes what was answered before it was asked',
      '公布的采纳情况就是已作的答复 the result tells the answers that stand',
      'consultation',
      () => ({
        ...drafting,
        model: { ...drafting.model, facts: (_, context) => factsMet(untouched, context) } as typeof drafting.model,
      }),
    ],
    [
      'takes it for granted that a changed text need not be laid before the public again',
      '改动后的文本再次征求意见或者说明理由 a text that the public has not read is submitted only with a reason',
      'consultation',
      () => withMemory((after, { type }) => (type === 'freezeText' ? { ...after, spared: after.textHash ?? null } : after)),
    ],
    [
      'forgets to wake itself on the last day',
      '征求意见中必有截止 a consultation that is open will close by itself',
      'consultation',
      () => idle('armTimer'),
    ],
    [
      'submits over a disagreement that nobody settled',
      '不同意见有着落 every disagreement is settled, or stated as open',
      'departments',
      () =>
        withMemory((after, { type }) =>
          type === 'submitDraft' ? { ...after, asked: [{ party: 'asked', reply: 'object', settled: null }] } : after,
        ),
    ],
    [
      'lets the clock of the departments run on',
      '回复期限只在征求时计算 the clock of the departments runs while they are asked',
      'departments',
      () => idle('closeDeadline'),
    ],
    [
      'takes a review of fair competition for another text',
      FAIR,
      'fairCompetition',
      () =>
        withMemory((after, { type }) =>
          type === 'submitDraft' && after.textHash === 't1:second' ? { ...after, textHash: 't1:first' } : after,
        ),
    ],
    [
      'goes without the market regulator',
      FAIR,
      'fairCompetition',
      () => withCheckers({ competitionPassed: noRule, maySign: noRule, maySubmit: noRule }),
    ],
    [
      'grants an exception without its conditions',
      '例外三条件并有期限 an exception shows its three conditions, and an end',
      'fairCompetition',
      () => unchecked('reviewFairCompetition', 'competition.exceptionConditions'),
    ],
    [
      'calls compliant what restricts',
      '限制竞争的不算合规 what restricts competition is never called compliant',
      'fairCompetition',
      () => unchecked('reviewFairCompetition', 'competition.restricts'),
    ],
    [
      'hears two experts',
      '专家人数合规 experts are as many as the place wants',
      'arguments',
      () => unchecked('recordExperts', 'experts.tooFew', 'experts.even'),
    ],
    [
      'submits what cannot be controlled',
      '风险不可控的不报送 what cannot be controlled is not submitted',
      'arguments',
      () => withMemory((after, { type }) => (type === 'submitDraft' ? { ...after, risk: 'uncontrollable' } : after)),
    ],
    [
      'announces a hearing for today',
      '听证依期公告 a hearing is announced long enough before it',
      'arguments',
      () => unchecked('announceHearing', 'hearing.tooSoon'),
    ],
    [
      'passes a hearing over without looking',
      '应当听证的不得免 no hearing is passed over while a case for one is not ruled out',
      'arguments',
      () => unchecked('passOverHearing', 'hearing.notRuledOut'),
    ],
    ['submits a text that came in after the signatures', SAME, 'approval', () => without('maySubmit', 'text.changedSince')],
    ['lets the lead sign for all', SAME, 'approval', () => withCheckers({ signedByAll: noRule, maySubmit: noRule })],
    [
      'signs what is not finished',
      '签署在后 nobody signs while another track is open',
      'approval',
      () => without('maySign', 'tracks.open'),
    ],
    [
      'goes without a drafting statement',
      '起草说明随送审稿 the drafting statement is there',
      'any',
      () => without('maySubmit', 'statement.missing'),
    ],
    [
      'leaves the drafting statement out of the materials',
      '起草说明随送审稿 the drafting statement is there',
      'any',
      () => idle('fileStatement'),
    ],
    [
      'lets a drafter check the own text',
      '不得审核自己起草的文本 nobody checks what they drafted',
      'approval',
      () => ({ ...drafting, duties: { ...duties, notDrafter: noRule } }),
    ],
    [
      'lets a checker turn out to have drafted',
      '不得审核自己起草的文本 nobody checks what they drafted',
      'approval',
      () => without('maySubmit', 'duty.checkerDrafted'),
    ],
    ['ends without a word', '结果告知文件全程 the life of the document hears how it ends', 'any', () => idle('tellSpine')],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      'any',
      () => ({
        ...drafting,
        messages: Object.fromEntries(Object.entries(drafting.messages).filter(([rule]) => rule !== 'tracks.open')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, focus, twin) => expect(broken(twin(), focus, invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(drafting.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
