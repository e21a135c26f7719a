import type { DutyChecker, Finding } from '@fashen/engine';
import type { ApprovalFacts } from './facts.js';
import type { AnyHost, WithApproval } from './host.js';
import { LAW } from './law.js';
import { currentStep, hasActed, hasActedElsewhere, isHolder, mayFill, seatFor, waitingSeats } from './questions.js';
import type { ApprovalState } from './state.js';

type Duty = DutyChecker<WithApproval, Partial<ApprovalFacts>>;
type Asked = Parameters<Duty>[0];

const unless = (fine: boolean, rule: string, basis: string): Finding[] => (fine ? [] : [{ rule, basis }]);

/** Where nothing was loaded, nobody is known: what is only read is not signed. */
const peopleOf = ({ colleagues = [], absences = [], today = '', evidence = [] }: Partial<ApprovalFacts>): ApprovalFacts => ({
  colleagues,
  absences,
  today,
  evidence,
});

const holdsAny = (roles: readonly string[], { by }: Asked): boolean => by.roles.some((role) => roles.includes(role));

function turnFindings(state: ApprovalState, { by, facts }: Asked): Finding[] {
  const people = peopleOf(facts);
  if (state.status !== 'open') return [{ rule: 'approval.notOpen', basis: LAW.house }];
  if (seatFor(state, by.person, people)) return [];
  if (hasActed(state, by.person)) return [{ rule: 'approval.actedBefore', basis: LAW.house }];
  if (hasActedElsewhere(state, by.person)) return [{ rule: 'approval.actedElsewhere', basis: LAW.apart }];
  const waits = waitingSeats(state, currentStep(state)).some((seat) => mayFill(seat, by.person, people));
  return [{ rule: waits ? 'approval.notYet' : 'approval.noSeat', basis: LAW.house }];
}

/** The duties that the shared events name; the host adds them to its own. */
export function approvalDuties(host: AnyHost) {
  /** 职责分离: whoever drafted or handled a matter neither signs it nor enters what others signed. */
  const notBarred: Duty = ({ context, facts, by }) =>
    unless(!host.barred({ context, facts }).includes(by.person), 'approval.barred', LAW.apart);

  /** It is his turn. Whoever may enter on behalf of others is let through here: the payload says for whom, and is checked. */
  const hasTurn: Duty = (asked) =>
    asked.context.approval === null || holdsAny(host.enterers, asked) ? [] : turnFindings(asked.context.approval, asked);

  /** It is his own turn; nobody enters this for him. */
  const hasOwnTurn: Duty = (asked) => (asked.context.approval === null ? [] : turnFindings(asked.context.approval, asked));

  const seatsOf = ({ context }: Asked) => context.approval?.steps.flatMap(({ seats }) => seats) ?? [];
  const isHeadThere = (asked: Asked) => holdsAny(host.heads, asked) && seatsOf(asked).some(({ party }) => party === asked.by.party);

  /** Holds a seat himself, or arranges those of his party as its head; a delegate passes nothing on. */
  const mayArrange: Duty = (asked) => {
    const { facts, by } = asked;
    const isIn = isHeadThere(asked) || seatsOf(asked).some((seat) => isHolder(seat, by.person, peopleOf(facts)));
    return unless(isIn, 'approval.noSeatToArrange', LAW.house);
  };

  /** 移交: an administrator, or the head of a party that has a seat. */
  const mayHandOver: Duty = (asked) => unless(holdsAny(['administrator'], asked) || isHeadThere(asked), 'approval.notHeadThere', LAW.house);

  /** 撤回: only one's own last decision, and only while nobody has acted on it. */
  const mayRecall: Duty = ({ context, by }) => {
    const { recallable = null, opinions = [] } = context.approval ?? {};
    if (recallable?.persons.includes(by.person)) return [];
    const hasDecided = opinions.some(({ person, enteredBy }) => person === by.person || enteredBy === by.person);
    return [{ rule: hasDecided ? 'approval.actedUpon' : 'approval.nothingToRecall', basis: LAW.house }];
  };

  /** The superior named by the approval, and nobody beside him. */
  const ofSuperior: Duty = ({ context, by }) => {
    const superior = context.approval?.superior ?? null;
    const isSuperior = superior !== null && by.party === superior.party && by.roles.includes(superior.role);
    return unless(isSuperior, 'approval.notSuperior', LAW.apart);
  };

  /** 抄送: for the host's readers. Somebody kept out by separation of duties reads nothing by way of a copy. */
  const copiedIn: Duty = ({ context, facts, by }) =>
    unless(
      !!context.approval?.readers.some(({ person }) => person === by.person) && !host.barred({ context, facts }).includes(by.person),
      'approval.notCopiedIn',
      LAW.house,
    );

  return { notBarred, hasTurn, hasOwnTurn, mayArrange, mayHandOver, mayRecall, ofSuperior, copiedIn };
}
