/** 审批 as a case shows it: workflows/approval/state.ts. */

export type Seat = {
  id: string;
  role: string;
  party: string;
  person: string | null;
  delegate: { person: string; until: string | null } | null;
  addedBy: string | null;
};
export type Step = {
  key: string;
  rule: { kind: 'all' | 'any' | 'inOrder' | 'vote'; needed?: number };
  seats: readonly Seat[];
  round: number;
};
export type Said = {
  n: number;
  step: string;
  round: number;
  person: string;
  onBehalfOf: string | null;
  enteredBy: string | null;
  verdict: 'approved' | 'refused' | 'abstained' | 'returned';
  words: string | null;
  at: string;
  occurredOn: string;
  isRecalled: boolean;
};
export type Approval = {
  status: 'open' | 'passed' | 'refused' | 'sentBack';
  steps: readonly Step[];
  current: number;
  opinions: readonly Said[];
};
