import { GRANTS } from '@fashen/domain';
import type { Composition, CompositionView, Standing, WorldView } from '@fashen/engine';
import { deliberationPart, discussion, review } from './parts.js';
import { begun, type Chain, ISSUERS, isReviewed, stands, TEXTS } from './shared.js';

type View = CompositionView<Chain>;

/** Events that bring a text nearer to its issue, in whatever hand they are entered. */
const FORWARD = [
  'passPreCheck',
  'agree',
  'putOnAgenda',
  'exemptFromMeeting',
  'recordMeeting',
  'pass',
  'passInPrinciple',
  'sign',
  'passRecheck',
];
const isForward = ({ step }: View): boolean => step?.workflow === 'deliberation' && FORWARD.includes(step.event.type);
const here = ({ step }: View): Standing => step!.before.processes.find(({ id }) => id === step!.process)!;
const textOf = (view: View) => here(view).context.textHash;
const all = (view: View, workflow: string): readonly Standing[] => view.processes.filter((process) => process.workflow === workflow);
const peopleOf = (processes: readonly Standing[], field: string): string[] => processes.flatMap(({ context }) => context[field] ?? []);

/** Two issuers, one review body: who cleared what is used by whom, and for how long. Each must hold after every step of every path. */
export const invariants: Composition<Chain>['invariants'] = {
  '1 未经审查通过的文本不审议 no step of deliberation without a finished review of exactly that text': (view) =>
    !isForward(view) || (isReviewed(view.step!.before.shared, textOf(view)) && view.step!.before.shared.newest === textOf(view)),
  '1 违法必改未改不审议 none while a must-change item of that text is open': (view) =>
    !isForward(view) ||
    all(view, 'legality-review').every(
      ({ status, context }) =>
        status !== 'active' ||
        context.textHash !== textOf(view) ||
        context.number === null ||
        !Object.values(context.items as Record<string, { weight: string; status: string }>).some(
          (item) => item.weight === 'mustChange' && !['closed', 'reasonAccepted'].includes(item.status),
        ),
    ),
  '2 不合法对该文本终局 unlawful is final for that text': (view) =>
    !isForward(view) || !view.step!.before.shared.unlawful.includes(textOf(view)),
  '6 不得身兼两方 nobody acts on both sides of one matter': (view) => {
    const drafted = new Set(peopleOf(view.processes, 'drafters'));
    return !['reviewers', 'deciders', 'arbiters'].some((field) => peopleOf(view.processes, field).some((person) => drafted.has(person)));
  },
  '8 意见条条有着落 every item of a cleared opinion is adopted, its reason accepted, or advice decided by the leader': (view) =>
    all(view, 'legality-review').every(
      ({ value, context }) =>
        !['cleared', 'clearedWithUnadopted'].includes(value as string) ||
        Object.values(context.items as Record<string, { weight: string; status: string }>).every(
          ({ weight, status }) =>
            ['closed', 'reasonAccepted'].includes(status) ||
            (value === 'clearedWithUnadopted' && weight === 'advice' && status === 'waived'),
        ),
    ),
  '13 被收回的不再使用 no signature rests on a decision that was revoked': (view) =>
    !(view.step?.workflow === 'deliberation' && ['sign', 'passRecheck', 'acceptWording'].includes(view.step.event.type)) ||
    stands(view.step.before.shared, GRANTS.deliberated, textOf(view)) ||
    stands(view.step.before.shared, 'meetingExempted', textOf(view)),
  '签发完毕时一应俱全 what is signed was cleared, decided and signed by every issuer': (view) =>
    view.step?.event.type !== 'passRecheck' ||
    (isReviewed(view.shared, textOf(view)) && ISSUERS.every((issuer) => stands(view.shared, GRANTS.signed(issuer), textOf(view)))),
};

/** What each machine keeps when it is explored alone, invariants 7 and 11 among it, it keeps beside the others too. */
const ownOf = (parts: Composition<Chain>['parts']): Composition<Chain>['invariants'] =>
  Object.fromEntries(
    Object.values(parts).flatMap(({ definition: { name, model } }) =>
      Object.entries(model!.invariants).map(([rule, holds]) => [
        `${name}: ${rule}`,
        ({ step, processes }: View): boolean => {
          if (step?.workflow !== name) return true;
          const now = processes.find(({ id }) => id === step.process)!;
          const { own, value, context } = step.before.processes.find(({ id }) => id === step.process)!;
          const before = { value, context, world: own };
          const view: WorldView = { ...now, world: now.own, step: { event: step.event, before } };
          return holds(view);
        },
      ]),
    ),
  );

export type Bounds = { reviews: number; discussions: number; deliberations: number; texts: number; isInFull: boolean };

const CLOCK = ['deadlineNear', 'deadlinePassed'];

/** The way from submission to signature, composed of the real machines. */
export function reviewToSignature({ reviews, discussions, deliberations, texts, isInFull }: Bounds): Composition<Chain> {
  const parts = {
    'legality-review': { ...review(reviews, discussions, isInFull), due: isInFull ? [] : CLOCK },
    'non-adoption-discussion': { ...discussion, due: isInFull ? [] : CLOCK },
    deliberation: deliberationPart(deliberations, isInFull),
  };
  return {
    name: 'review to signature',
    shared: begun,
    parts,
    happenings: (chain) => {
      const next = TEXTS[TEXTS.indexOf(chain.newest) + 1];
      return next && TEXTS.indexOf(next) < texts ? [{ told: 'a further version is uploaded', shared: { ...chain, newest: next } }] : [];
    },
    invariants: { ...invariants, ...ownOf(parts) },
    bounds: {
      reviews,
      discussions,
      deliberations,
      texts,
      items: isInFull ? 1 : 2,
      drafts: isInFull ? 1 : 'as many as it takes',
      'deadlines near and passed': isInFull ? 'where each is explored alone' : 'at any time',
      documents: 1,
      'review bodies': 1,
      meetings: 1,
      issuers: 2,
      people: 8,
    },
  };
}
