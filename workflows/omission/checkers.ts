import type { Checker, Finding } from '@fashen/engine';
import type { OmissionContext } from './context.js';
import type { OmissionFacts, RecordFact } from './facts.js';
import { LAW } from './law.js';
import type { Lack } from './words.js';

type Check = Checker<OmissionContext, OmissionFacts>;

const has = ({ isReviewed, isFiled }: RecordFact, lack: Lack): boolean => (lack === 'review' ? isReviewed : isFiled);

const mayOpen: Check = ({ context, facts: { matter, record } }) => {
  if (!matter) return [{ rule: 'paper.unknown' }];
  const known = context.lacks.filter((lack) => has(record, lack));
  return [
    ...(matter.isTaken ? [{ rule: 'paper.taken' }] : []),
    ...(matter.supervisors.includes(context.parties.supervising) ? [] : [{ rule: 'paper.notOurs', basis: LAW.order }]),
    ...known.map((lack): Finding => ({ rule: lack === 'review' ? 'record.isReviewed' : 'record.isFiled' })),
  ];
};

/** Until then the authority has time to speak. */
const explanationOverdue: Check = ({ context }) =>
  context.overdue.includes('omission_explain') ? [] : [{ rule: 'clock.notPassed', basis: LAW.filing }];

/** 补审补备 of a paper in the library is what the record says, not what is reported. */
const remedyProven: Check = ({ context, facts: { record } }) =>
  context.remedy !== 'madeUp' || !record.hasText
    ? []
    : context.lacks
        .filter((lack) => !has(record, lack))
        .map((lack) =>
          lack === 'review' ? { rule: 'record.notReviewed', basis: LAW.review } : { rule: 'record.notFiled', basis: LAW.filing },
        );

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = { mayOpen, explanationOverdue, remedyProven } satisfies Record<string, Check>;
