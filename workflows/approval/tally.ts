import type { Opinion, Seat, Share, Step } from './state.js';

export type Tally = 'open' | 'passed' | 'refused';

/** Where a step stands, from the opinions of its present round. */
export function tally(step: Step, opinions: readonly Opinion[]): Tally {
  const count = (verdict: Opinion['verdict']) => opinions.filter((opinion) => opinion.verdict === verdict).length;
  const approved = count('approved');
  const refused = count('refused');
  switch (step.rule.kind) {
    case 'all':
    case 'inOrder':
      if (refused > 0) return 'refused';
      return approved === step.seats.length ? 'passed' : 'open';
    case 'any':
      if (approved >= step.rule.needed) return 'passed';
      return step.seats.length - refused < step.rule.needed ? 'refused' : 'open';
    case 'vote':
      return countVotes(step, step.rule, opinions, { approved, refused, abstained: count('abstained') });
  }
}

type Votes = { approved: number; refused: number; abstained: number };
type VoteRule = Extract<Step['rule'], { kind: 'vote' }>;

/** Decided as soon as no vote that is still out can change the result; a late joiner before that is one more vote that is out. */
function countVotes(step: Step, rule: VoteRule, opinions: readonly Opinion[], cast: Votes): Tally {
  const out = step.seats.length - opinions.length;
  const results = new Set(endings(cast, out).map((votes) => result(step.seats, rule, opinions, votes)));
  if (results.size > 1 || results.has('open')) return 'open';
  return results.has('passed') ? 'passed' : 'refused';
}

/** All ways in which `out` more votes may fall. */
const endings = (cast: Votes, out: number): Votes[] =>
  range(out).flatMap((yes) =>
    range(out - yes).map((no) => ({
      approved: cast.approved + yes,
      refused: cast.refused + no,
      abstained: cast.abstained + out - yes - no,
    })),
  );
const range = (last: number): number[] => Array.from({ length: last + 1 }, (_, n) => n);

function result(seats: readonly Seat[], rule: VoteRule, opinions: readonly Opinion[], { approved, refused }: Votes): Tally {
  const base = rule.of === 'seats' ? seats.length : approved + refused;
  if (approved > 0 && isReached(rule.share, approved, base)) return 'passed';
  const isTie = rule.share.isStrict && approved * rule.share.denominator === rule.share.numerator * base;
  if (rule.tie === 'refused' || approved === 0 || !isTie) return 'refused';
  const chair = opinions.find(({ seat }) => seats.some(({ id, isChair }) => isChair && id === seat));
  if (!chair) return 'open';
  return chair.verdict === 'approved' ? 'passed' : 'refused';
}

/** In whole numbers: two thirds of three are two. */
const isReached = ({ numerator, denominator, isStrict }: Share, votes: number, base: number): boolean =>
  isStrict ? votes * denominator > numerator * base : votes * denominator >= numerator * base;
