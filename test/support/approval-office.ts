import type { Caller } from '@fashen/engine';
import {
  type ApprovalFacts,
  type ApprovalHost,
  type ApprovalPlan,
  openApproval,
  type Rule,
  type WithApproval,
} from '@fashen/workflow-approval';

/** An office with five second reviewers, two heads, an office clerk, a drafter; above it the county's review centre. */
export const FACTS: ApprovalFacts = {
  colleagues: [
    ...['s1', 's2', 's3', 's4', 's5'].map((person) => ({ person, party: 'review', roles: ['secondReviewer'] })),
    ...['head', 'deputy'].map((person) => ({ person, party: 'review', roles: ['reviewHead'] })),
    { person: 'both', party: 'review', roles: ['secondReviewer', 'reviewHead'] },
    { person: 'drafter', party: 'review', roles: ['secondReviewer', 'reviewHead'] },
    { person: 'clerk', party: 'review', roles: ['generalOffice'] },
    ...['centre', 'centre2'].map((person) => ({ person, party: 'county', roles: ['secondReviewer'] })),
    { person: 'chief', party: 'county', roles: ['reviewHead'] },
  ],
  absences: [],
  today: '2026-03-02',
  evidence: ['scan-1'],
};

export const host: ApprovalHost<WithApproval, ApprovalFacts> = {
  signers: ['secondReviewer', 'reviewHead'],
  heads: ['reviewHead'],
  superiors: ['reviewHead'],
  enterers: ['generalOffice'],
  barred: () => ['drafter'],
  notBefore: () => '2026-02-20',
};

export const callerOf = (person: string, { colleagues }: ApprovalFacts = FACTS): Caller => {
  const own = colleagues.filter((one) => one.person === person);
  if (own.length === 0) return { person, party: 'review', roles: ['administrator'] };
  return { person, party: own[0]!.party, roles: own.flatMap(({ roles }) => roles) };
};

export const seatsOf = (...persons: string[]) =>
  persons.map((person) => ({ role: 'secondReviewer', party: 'review', person, isChair: person === 's1' }));

/** One step of named second reviewers by a rule, then the head. */
export const twoSteps = (rule: Rule, persons: string[] = ['s1', 's2', 's3'], more: Partial<ApprovalPlan> = {}) =>
  openApproval({
    steps: [
      { key: 'countersign', rule, seats: seatsOf(...persons) },
      { key: 'head', rule: { kind: 'all' }, seats: [{ role: 'reviewHead', party: 'review', isRequired: true }] },
    ],
    superior: { role: 'reviewHead', party: 'county' },
    ...more,
  });
