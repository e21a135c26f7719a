import { SYSTEM } from '@fashen/engine';
import { legalityReview } from '../../workflows/legality-review/definition.js';
import { factsMet, untouched } from '../../workflows/legality-review/world.js';
import { type StoryStep, storyOf } from './workflow-story.js';

const at = '2026-01-05T02:00:00.000Z';
const of = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });
export const people = {
  drafter: of('drafter-1', 'drafting', 'drafter'),
  intake: of('intake', 'review', 'intakeClerk'),
  handler: of('handler-1', 'review', 'caseHandler', 'secondReviewer', 'reviewHead'),
  other: of('handler-2', 'review', 'caseHandler'),
  second: of('second', 'review', 'secondReviewer'),
  head: of('head', 'review', 'reviewHead'),
};
const { drafter, intake, handler, second, head } = people;

/** The world when all is well, as the model has it. */
const world = factsMet(untouched, {})[0]!;
export const { given, start } = storyOf(legalityReview, {
  at,
  world,
  answers: { numberOpinion: { type: 'opinionNumbered', number: '临司法审〔2026〕1号' } },
});

export const furtherText = { text: { ...world.text!, version: 'v2', textHash: 't1:second' } };
export const submit: StoryStep = {
  type: 'submit',
  by: drafter,
  document: 'document',
  contact: { name: '张三', phone: '1' },
  receivedOn: '2026-01-02',
};
export const accept: StoryStep = { type: 'accept', by: intake, completeOn: '2026-01-05' };
export const assign: StoryStep = { type: 'assign', by: head, handler: 'handler-1' };
export const supplementAsked = (by: StoryStep['by']): StoryStep => ({
  type: 'requestSupplement',
  by,
  missing: ['departmentReview'],
  due: '2026-01-12',
});
export const mark = (checkItem: number, result = 'passed'): StoryStep => ({ type: 'markCheck', by: handler, checkItem, result });
export const item = (weight: 'mustChange' | 'advice'): StoryStep => ({
  type: 'addItem',
  by: handler,
  anchor: 'art:5',
  checkItem: 4,
  kind: 'content',
  problem: '设定收费没有依据',
  basis: '国办发〔2018〕37号 二（四）',
  suggestion: '删去该条',
  weight,
});
export const propose = (conclusion: string): StoryStep => ({ type: 'submitOpinion', by: handler, conclusion });
export const passed: StoryStep = { type: 'passSecondReview', by: second };
export const deadlinePassed = (key: 'intake' | 'review'): StoryStep => ({ type: 'deadlinePassed', by: SYSTEM, key });

/** The steps to a place on the way. */
export const examining = [accept, assign];
export const drafting = (fourth = 'passed') => [
  ...examining,
  ...[1, 2, 3, 5, 6, 7].map((n) => mark(n)),
  mark(4, fourth),
  { type: 'draftOpinion', by: handler },
];
export const secondReview = (conclusion: string, ...items: StoryStep[]) => [
  ...drafting(items.length > 0 ? 'problem' : 'passed'),
  ...items,
  propose(conclusion),
];
export const headReview = (conclusion: string, ...items: StoryStep[]) => [...secondReview(conclusion, ...items), passed];
export const issue = (type: 'issueLawful' | 'issueRevisionRequired' | 'issueUnlawful'): StoryStep => ({ type, by: head });
export const answering = (...items: StoryStep[]) => [...headReview('revisionRequired', ...items), issue('issueRevisionRequired')];
export const answer = (n: number, response: string, reason?: string): StoryStep => ({
  type: 'answerItems',
  by: drafter,
  answers: [{ item: `process.item.${n}`, response, ...(reason ? { reason } : {}) }],
});
export const handIn: StoryStep = { type: 'submitAnswers', by: drafter, version: 'v2', facts: furtherText };
export const verdict = (type: string, n: number, by: StoryStep['by'] = handler): StoryStep => ({
  type,
  by,
  item: `process.item.${n}`,
  note: '已核',
});

/** A refusal with exactly these findings. */
export const refusal = (code: string, ...rules: string[]) => ({
  ok: false,
  refusal: { code, findings: rules.map((rule) => expect.objectContaining({ rule })) },
});
/** The step is taken, leads there and asks for these effects among others. */
export const reaches = (value: unknown, ...effects: string[]) => ({
  ok: true,
  value,
  effects: expect.arrayContaining(effects.map((type) => expect.objectContaining({ type }))),
});
/** Params of the effects of that type. */
export const effectsOf = (outcome: ReturnType<typeof start>, type: string) =>
  outcome.ok ? outcome.effects.filter((effect) => effect.type === type).map(({ params }) => params) : [];
