import type { WorldView } from '@fashen/engine';
import type { ItemState, ReviewContext } from './context.js';
import { runningKeys } from './inquiry-params.js';
import { JUDGED, type ReviewWorld } from './world.js';

type View = WorldView<ReviewContext, ReviewWorld>;

const stateOf = ({ value }: Pick<View, 'value'>): string => (typeof value === 'string' ? value : Object.keys(value as object)[0]!);
const itemsOf = ({ context }: View): ItemState[] => Object.values(context.items);
const apart = (some: readonly string[], others: readonly (string | null)[]) => !some.some((person) => others.includes(person));

/** How the two clocks stand in each state: [intake, review]. */
const CLOCKS: Readonly<Record<string, readonly string[]>> = {
  opening: ['running none'],
  arriving: ['running none'],
  atOffice: ['running none'],
  officeSupplement: ['paused none'],
  received: ['running none'],
  supplementRequested: ['paused none'],
  review: ['met running'],
  examinationPaused: ['met paused'],
  suspended: ['met paused'],
  numbering: ['met met'],
  answering: ['met met'],
  verifying: ['met met'],
  itemsOpen: ['met met'],
  discussing: ['met met'],
  discussed: ['met met'],
  concluding: ['met met'],
  clearedWithUnadopted: ['met met'],
  cleared: ['met met'],
  unlawful: ['met met'],
  returned: ['met none'],
  withdrawn: ['stopped none', 'met stopped', 'met met'],
};

const EARLY: readonly string[] = ['opening', 'arriving', 'atOffice', 'officeSupplement', 'returned', 'withdrawn'];

const pausing = (view: View) => ['officeSupplement', 'supplementRequested', 'examinationPaused', 'suspended'].includes(stateOf(view));

function unlawfulIsFinal({ value, status, context, world, step }: View): boolean {
  const declaredLawful = step && ['issueLawful', 'confirmClearance', 'confirmClearanceWithUnadopted'].includes(step.event.type);
  return (
    context.textHash !== JUDGED &&
    [...world.cleared, ...world.clearedWithUnadopted].every((text) => !world.unlawful.includes(text)) &&
    (value !== 'unlawful' || (status === 'done' && world.unlawful.includes(context.textHash))) &&
    !(declaredLawful && step.event.facts.reviewedTextJudgedUnlawful)
  );
}

function runsOnlyWhileItRuns(view: View): boolean {
  const { event, before } = view.step ?? {};
  const fired = event?.type === 'deadlinePassed' || event?.type === 'deadlineNear';
  const paused = Object.values(view.world.clocks).includes('paused');
  return paused === pausing(view) && !(fired && before?.world.clocks[event.key as 'review'] !== 'running');
}

const ENDS_WITH_A_GRANT = { cleared: 'cleared', clearedWithUnadopted: 'clearedWithUnadopted' } as const;

function clearanceFitsTheText({ value, context, world }: View): boolean {
  const granted = ENDS_WITH_A_GRANT[value as 'cleared'] as keyof typeof ENDS_WITH_A_GRANT | undefined;
  if (!granted) return world.cleared.length === 0 && world.clearedWithUnadopted.length === 0;
  const changed = Object.values(context.items).some(({ status, response }) => status === 'closed' && response !== 'notAdopted');
  const grants = [...world.cleared, ...world.clearedWithUnadopted];
  return grants.length === 1 && world[granted][0] === context.textHash && (!changed || context.textHash !== context.opinionTextHash);
}

const isCleared = ({ value }: View) => value === 'cleared' || value === 'clearedWithUnadopted';

/** Only the handler over a text, or the head over a reason, settles a 违法必改 item; what comes from outside never does. */
function settledByTheReview({ context, step }: View): boolean {
  const settled = (items: ReviewContext['items']) =>
    Object.entries(items).flatMap(([id, { weight, status }]) =>
      weight === 'mustChange' && ['closed', 'reasonAccepted', 'waived'].includes(status) ? [id] : [],
    );
  if (!step) return true;
  const before = settled(step.before.context.items);
  return settled(context.items).every((id) => before.includes(id) || ['closeItem', 'acceptMustChangeReason'].includes(step.event.type));
}

/** How an item may end: adopted, its reason accepted, or (advice only) decided by the leader. */
const ends = ({ weight, status, response }: ItemState) =>
  (status === 'closed' && response !== null && response !== 'notAdopted') ||
  status === 'reasonAccepted' ||
  (status === 'waived' && weight === 'advice');

const same = (some: readonly string[], others: readonly string[]) =>
  JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());

/** Drafting begins when nobody is waited for any more; the public is never passed over by time alone; the drafting side never co-reviews. */
function waitsForTheAsked({ context, step }: View): boolean {
  const asked = Object.values(context.inquiries);
  const begins = step?.event.type === 'draftOpinion' ? Object.entries(step.before.context.inquiries) : [];
  return (
    asked.every(({ kind, party }) => kind !== 'coReview' || party !== context.parties.drafting) &&
    asked.every(({ kind, status }) => kind !== 'publicViews' || status !== 'lapsed') &&
    begins.every(([id, { status }]) => status !== 'asked' || step?.event.facts.inquiriesOver.includes(id))
  );
}

/** Whatever was exempted: a text is cleared only after seven marks, a handler, a second person and the head. */
const wholeReview = ({ context, world }: View): boolean =>
  world.cleared.length + world.clearedWithUnadopted.length === 0 ||
  (Object.keys(context.checks).length === 7 && context.handler !== null && context.secondReviewer !== null && context.head !== null);

/** Each must hold after every step of every path. */
export const invariants = {
  '不合法对该文本终局 unlawful is final for that text': unlawfulIsFinal,
  '违法必改未改不得通过 an open must-change item is never cleared': (view: View) =>
    !isCleared(view) ||
    itemsOf(view).every(({ weight, status }) => weight === 'advice' || status === 'closed' || status === 'reasonAccepted'),
  '领导不得放行违法必改 nobody but the review itself settles a must-change item': settledByTheReview,
  '夹带须经处理 no change that nobody asked for passes unseen': ({ step }: View) =>
    !['confirmClearance', 'confirmClearanceWithUnadopted'].includes(step?.event.type ?? '') ||
    step!.event.facts.unsolicitedChanges.every((change: string) => step!.before.context.changesDealtWith.includes(change)),
  '附未采纳意见不作合法 advice that was not adopted never ends in plain clearance': (view: View) =>
    view.value !== 'cleared' || itemsOf(view).every(({ status }) => status !== 'waived'),
  '不得身兼两方 nobody acts on both sides': ({ context }: View) => apart(context.drafters, context.reviewers),
  '承办与审批分离 nobody approves what they handled': ({ context }: View) =>
    apart(context.handlers, [context.secondReviewer, context.head]),
  '复审与审签两人 whoever passed the second review does not issue': ({ context }: View) =>
    context.number === null || (context.secondReviewer !== null && context.head !== null && context.secondReviewer !== context.head),
  '中止的期限不走 a paused clock never runs': runsOnlyWhileItRuns,
  '运行的期限不暗停 a running clock never stops unseen': (view: View) =>
    CLOCKS[stateOf(view)]!.includes(`${view.world.clocks.intake} ${view.world.clocks.review}`) &&
    (view.world.clocks.outside_answer === 'running') === (stateOf(view) === 'suspended'),
  '征询有始有终 an inquiry has its period exactly while its answer is awaited': (view: View) =>
    view.value === 'withdrawn' ? view.world.inquiries.length === 0 : same(view.world.inquiries, runningKeys(view.context)),
  '协审不代替审查 nobody who was asked outside decides: the opinion waits for them and is the review body’s own': waitsForTheAsked,
  '紧急不免审查 urgency shortens nothing but the minimum: no step of the review is passed by': wholeReview,
  '意见条条有答复 every item ends answered': (view: View) =>
    (stateOf(view) !== 'verifying' || itemsOf(view).every(({ response, status }) => response !== null || status === 'kept')) &&
    (!isCleared(view) || itemsOf(view).every(ends)),
  '结论与意见相符 the conclusion fits the items': (view: View) => {
    const weights = itemsOf(view).map(({ weight }) => weight);
    const { number, conclusion } = view.context;
    if (number === null) return true;
    return conclusion === 'lawful'
      ? !weights.includes('mustChange')
      : conclusion === 'unlawful'
        ? weights.includes('mustChange')
        : weights.length > 0;
  },
  '重审即收回原通过 a renewed review revokes what was cleared before': ({ context, world }: View) =>
    context.renews ? world.revokedFor.length === 1 : world.revokedFor.length === 0,
  '材料由门口核对 the review authority takes nothing that did not come by its door': ({ value, context }: View) =>
    context.door === 'reviewAuthority' || context.forwardedOn !== null || EARLY.includes(value as string),
  '通过的只是核验的文本 clearance is granted for the verified text only': clearanceFitsTheText,
} satisfies Record<string, (view: View) => boolean>;
