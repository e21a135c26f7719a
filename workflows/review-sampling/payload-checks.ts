import { dateIn, type IsoDate, type PersonId } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import { QUALITY } from './checklist.js';
import type { Sampled, SamplingContext } from './context.js';
import type { SamplingFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<SamplingContext, SamplingFacts, Payload>;
type OfReview = { review: string };

/** A period that still runs would be another population tomorrow. */
export const periodOver: Check<{ from: IsoDate; to: IsoDate }> = ({ payload: { from, to }, at }) => [
  ...(to < from ? [{ rule: 'period.reversed', field: '/to' }] : []),
  ...(to >= dateIn(at) ? [{ rule: 'period.notOver', field: '/to', day: to }] : []),
];

const about = ({ sample }: SamplingContext, review: string, refuse: (entry: Sampled) => Finding[]): Finding[] => {
  const entry = sample[review];
  return entry ? refuse(entry) : [{ rule: 'review.notInSample', field: '/review' }];
};

/** 职责分离: whoever had any part in a review does not judge it. */
export const checkerFits: Check<OfReview & { checker: PersonId }> = ({ payload: { review, checker }, context, facts }) =>
  about(context, review, ({ people, result }) => [
    ...(result ? [{ rule: 'review.checked', field: '/review' }] : []),
    ...(facts.checkers.includes(checker) ? [] : [{ rule: 'checker.unknown', field: '/checker' }]),
    ...(people.includes(checker) ? [{ rule: 'checker.hadPart', field: '/checker', person: checker, basis: LAW.apart }] : []),
  ]);

export const checkHeld: Check<OfReview> = ({ payload: { review }, context }) =>
  about(context, review, ({ result }) => (result ? [] : [{ rule: 'review.unchecked', field: '/review' }]));

type Given = OfReview & { adoption: readonly { item: string }[]; quality: readonly { point: string }[] };

/** Each of `owed` once, and nothing else. */
function eachOnce(owed: readonly string[], given: readonly string[], field: string, rule: string): Finding[] {
  const isExact = given.length === owed.length && owed.every((one) => given.includes(one));
  return isExact ? [] : [{ rule, field, owed: owed.length }];
}

/** The assigned checker, and all that there is to look at. */
export const checkComplete: Check<Given> = ({ payload: { review, adoption, quality }, context, by }) =>
  about(context, review, ({ checker, adopted, result }) => [
    ...(checker === by.person ? [] : [{ rule: 'checker.another', field: '/review', basis: LAW.apart }]),
    ...(result ? [{ rule: 'review.checked', field: '/review' }] : []),
    ...eachOnce(
      adopted,
      adoption.map(({ item }) => item),
      '/adoption',
      'adoption.incomplete',
    ),
    ...eachOnce(
      Object.keys(QUALITY),
      quality.map(({ point }) => point),
      '/quality',
      'quality.incomplete',
    ),
  ]);
