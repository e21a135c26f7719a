import type { WorldView } from '@fashen/engine';
import type { DeadlineKey, DiscussionContext, Outcome } from './context.js';
import { entriesOf, openItems } from './items.js';
import type { DiscussionWorld } from './world.js';

type View = WorldView<DiscussionContext, DiscussionWorld>;

const stateOf = ({ value }: Pick<View, 'value'>): string => (typeof value === 'string' ? value : String(Object.values(value as object)[0]));
const isOver = ({ status }: View): boolean => status === 'done';
const apart = (some: readonly string[], others: readonly string[]) => !some.some((person) => others.includes(person));

/** Which clock runs in which state; everywhere else none does. */
const CLOCKS: Readonly<Record<string, DeadlineKey>> = {
  reasonsDue: 'discussion_reply',
  repliesDue: 'discussion_reply',
  coordinating: 'discussion_coordination',
  deciding: 'discussion_decision',
};

/** 违法必改: adopted by its drafter, taken back by the head who issued it, or open for ever. */
const OF_MUST_CHANGE: readonly (Outcome | null)[] = [null, 'willAdopt', 'reasonAccepted'];

function mustChangeIsNobodysToWaive({ context, step, world }: View): boolean {
  return (
    entriesOf(context).every(([id, { weight, outcome }]) => {
      if (weight === 'advice') return true;
      const isTakenBackNow = outcome === 'reasonAccepted' && step && step.before.context.items[id]!.outcome === null;
      return OF_MUST_CHANGE.includes(outcome) && (!isTakenBackNow || step.event.by.role === 'reviewHead');
    }) && world.statements.flat().every((item) => context.items[item]!.weight === 'advice')
  );
}

const onlyItsOwnClockRuns = (view: View): boolean =>
  Object.entries(view.world.clocks).every(([key, clock]) => (clock === 'running') === (CLOCKS[stateOf(view)] === key));

/** The review is told once, at the end, of each item once; what is open then stays. */
function endsInAnOutcomeForEach(view: View): boolean {
  const { context, world } = view;
  if (!isOver(view)) return world.told.length === 0;
  const [told, ...more] = world.told;
  if (!told || more.length > 0) return false;
  return (
    told.outcomes.length === entriesOf(context).length &&
    told.outcomes.every(({ item, outcome }) => outcome === (context.items[item]!.outcome ?? 'stays'))
  );
}

/** F4 is ordered and granted only for a text that goes on as it is, for that text alone, and names all that goes on not adopted. */
function statementFits(view: View): boolean {
  const { context, world, value } = view;
  const waived = entriesOf(context).flatMap(([id, { outcome }]) => (outcome === 'leaderWaived' ? [id] : []));
  const goesOn = entriesOf(context).every(([, { outcome }]) => outcome === 'leaderWaived' || outcome === 'reasonAccepted');
  const isStated = isOver(view) && goesOn && waived.length > 0;
  return (
    (value === 'stated') === isStated &&
    JSON.stringify(world.statements) === JSON.stringify(isStated ? [waived] : []) &&
    JSON.stringify(world.granted) === JSON.stringify(isStated ? [context.textHash] : []) &&
    world.told.every(({ statement }) => statement === isStated)
  );
}

/** Each must hold after every step of every path. */
export const invariants = {
  '违法必改不由领导放行 no leader lets a must-change item pass': mustChangeIsNobodysToWaive,
  '不得身兼两方 nobody acts on both sides': ({ context: { drafters, reviewers, arbiters } }: View) =>
    apart(drafters, [...reviewers, ...arbiters]) && apart(reviewers, arbiters),
  '承办与认可分离 who handled accepts no reason on must-change': ({ step }: View) =>
    step?.event.type !== 'acceptMustChangeReason' || !step.before.context.handlers.includes(step.event.by.person),
  '各条均有结果并告知审查 every item ends in an outcome that the review hears': endsInAnOutcomeForEach,
  '未采纳说明与文本相符 the statement fits the text': statementFits,
  '期限只在应办之时计算 only the clock of the state runs': onlyItsOwnClockRuns,
  '双方和办公室均获知结果 both sides and the office hear of the end': (view: View) =>
    !isOver(view) || ['caseHandler', 'drafter', 'generalOffice'].every((role) => view.world.informed.includes(role)),
  '逾期不产生结果 lateness decides nothing': ({ step, context, value }: View) =>
    !step?.event.type.startsWith('deadline') ||
    (JSON.stringify(step.before.value) === JSON.stringify(value) && JSON.stringify(step.before.context) === JSON.stringify(context)),
  '未有结果不得了结 nothing is called settled while an item is open': ({ value, context }: View) =>
    !['settled', 'stated'].includes(value as string) || openItems(context).length === 0,
} satisfies Record<string, (view: View) => boolean>;
