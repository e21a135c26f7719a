import type { CheckResult, Sampled, SamplingContext } from './context.js';
import { draw } from './draw.js';
import type { EventNamed, OpenInput, SamplingEvent } from './events.js';

type Change = Partial<SamplingContext>;

const changed = ({ sample }: SamplingContext, review: string, change: (entry: Sampled) => Sampled): Change => ({
  sample: Object.fromEntries(Object.entries(sample).map(([id, entry]) => [id, id === review ? change(entry) : entry])),
});

/** The sample follows from the event alone: seed, population and the size that was asked for. */
function drawn({ size }: SamplingContext, { seed, population }: EventNamed<'drawn'>): Change {
  const ids = draw(
    population.map(({ review }) => review),
    seed,
    size,
  );
  const found = new Map(population.map((candidate) => [candidate.review, candidate]));
  const sample = ids.map((id): [string, Sampled] => [id, { ...found.get(id)!, checker: null, rounds: 0, result: null }]);
  return { seed, population: population.length, sample: Object.fromEntries(sample) };
}

const resultOf = ({ adoption, quality }: EventNamed<'recordCheck'>, round: number): CheckResult => ({
  round,
  carriedOut: adoption.filter(({ result }) => result === 'carriedOut').length,
  notMet: quality.filter(({ isMet }) => !isMet).length,
});

const check = (context: SamplingContext, event: EventNamed<'recordCheck'>): Change => ({
  ...changed(context, event.review, (entry) => ({ ...entry, rounds: entry.rounds + 1, result: resultOf(event, entry.rounds + 1) })),
  checkedBy: [...new Set([...context.checkedBy, event.by.person])],
});

const nothing = (): Change => ({});

const evolutions: { [K in SamplingEvent['type']]: (context: SamplingContext, event: EventNamed<K>) => Change } = {
  drawn,
  assignChecker: (context, { review, checker }) => changed(context, review, (entry) => ({ ...entry, checker })),
  recordCheck: check,
  reopenCheck: (context, { review }) => changed(context, review, (entry) => ({ ...entry, result: null })),
  confirm: nothing,
  abandon: nothing,
};

/** What the context remembers of an event. */
export const evolve = (context: SamplingContext, event: SamplingEvent): Change =>
  (evolutions[event.type] as (context: SamplingContext, event: SamplingEvent) => Change)(context, event);

export const opened = ({ id, party, reviewBody, from, to, size }: OpenInput): SamplingContext => ({
  process: id,
  party,
  reviewBody,
  from,
  to,
  size,
  seed: null,
  population: 0,
  sample: {},
  checkedBy: [],
});
