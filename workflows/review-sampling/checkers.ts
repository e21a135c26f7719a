import type { Checker } from '@fashen/engine';
import type { SamplingContext } from './context.js';
import type { SamplingFacts } from './facts.js';

type Check = Checker<SamplingContext, SamplingFacts>;

const everyReviewChecked: Check = ({ context: { sample } }) =>
  Object.entries(sample)
    .filter(([, { result }]) => result === null)
    .map(([review]) => ({ rule: 'review.open', review }));

const someUnchecked: Check = ({ context: { sample } }) =>
  Object.values(sample).some(({ result }) => result === null) ? [] : [{ rule: 'review.allChecked' }];

const nothingFound: Check = ({ context: { population } }) => (population === 0 ? [] : [{ rule: 'review.someFound' }]);

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = { everyReviewChecked, someUnchecked, nothingFound } satisfies Record<string, Check>;
