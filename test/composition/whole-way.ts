import type { Composition, CompositionView, Json, Part, Standing } from '@fashen/engine';
import { type City, changed, cityOf, type View } from './city.js';
import { type LifeBounds, spinePart, TODAY, unifiedsPart } from './life-parts.js';
import { deliberationPart, discussion, review } from './parts.js';
import { invariants as chained } from './review-to-signature.js';
import { type Chain, TEXTS } from './shared.js';
import { invariants } from './spine-to-publication.js';

/** The day of a life's model: what its parts are given is received by then. */
const SPINE_DAY = '2026-03-31';
const REVIEW_DAY = '2026-01-05';

const ofDocument = (processes: readonly Standing[], document: string): readonly Standing[] =>
  processes.filter(({ context }) => context.document === document);
const running = (around: readonly Standing[], workflow: string, document: string): string | null =>
  ofDocument(around, document).find((one) => one.workflow === workflow && one.status === 'active')?.id ?? null;

/** A part that knows one document, as part of a city: it sees the texts, grants and processes of the document that it is about. */
const lifted = (part: Part<Chain>): Part<City> => {
  const { definition, most, callers, payloads, rare, due, inputs, facts, effects = {} } = part;
  return {
    definition,
    most,
    ...(callers ? { callers } : {}),
    ...(payloads ? { payloads } : {}),
    ...(rare ? { rare } : {}),
    ...(due ? { due } : {}),
    ...(inputs
      ? {
          inputs: (city: City): Json[] =>
            Object.entries(city.documents).flatMap(([document, { chain }]) =>
              inputs(chain).map((input) => ({ ...(input as object), document })),
            ),
        }
      : {}),
    facts: (city, context, own, around, opening) => {
      const document: string = opening?.document ?? context.document;
      return facts!(city.documents[document]!.chain, context, own, ofDocument(around, document), opening);
    },
    effects: Object.fromEntries(
      Object.entries(effects).map(([name, act]) => [
        name,
        (city: City, params: { document: string }) => changed(city, params.document, ({ chain }) => ({ chain: act(chain, params) })),
      ]),
    ),
  };
};

/** The review stands in the day of the life that opens it; what people of its own model enter lies before. */
const onDayOfTheLife = (part: Part<City>): Part<City> => ({
  ...part,
  definition: { ...part.definition, model: { ...part.definition.model!, at: `${SPINE_DAY}T02:00:00.000Z` } },
  payloads: { ...part.payloads, accept: [{ completeOn: REVIEW_DAY }, { completeOn: SPINE_DAY }] },
});

/** The life, whose parts are all real here: it asks what runs, and nothing stands for review and meeting. */
function life(bounds: LifeBounds): Part<City> {
  const part = spinePart(bounds);
  const { openProcess: _, ...effects } = part.effects!;
  return {
    ...part,
    payloads: { ...part.payloads, sendForReview: [{ receivedOn: REVIEW_DAY }], applyForDeliberation: [{ receivedOn: TODAY }] },
    facts: (city, context, own, around, opening) => {
      const document: string = opening?.document ?? context.document;
      return part.facts!(city, context, own, around, opening).map((facts) => ({
        ...facts,
        openReview: running(around, 'legality-review', document),
        openDeliberation: running(around, 'deliberation', document),
      }));
    },
    effects,
    rare: ['screenOut', 'abandon'],
  };
}

/** A life applies for its own document, and people try by hand whether there is a life or none. */
const registration = (bounds: LifeBounds, byHand: number): Part<City> => ({
  ...unifiedsPart(bounds),
  most: byHand,
  isOpenedSeldom: true,
  inputs: (city) => Object.keys(city.documents).map((document) => ({ document, appliedOn: TODAY })),
});

/** What the chain of one document keeps, every document of the city keeps. */
const ofEachDocument =
  (holds: (view: CompositionView<Chain>) => boolean) =>
  (view: View): boolean =>
    Object.entries(view.shared.documents).every(([document, { chain }]) => {
      const processes = ofDocument(view.processes, document);
      const { step } = view;
      if (!step || !processes.some(({ id }) => id === step.process)) return holds({ shared: chain, processes });
      const before = { shared: step.before.shared.documents[document]!.chain, processes: ofDocument(step.before.processes, document) };
      return holds({ shared: chain, processes, step: { ...step, before } });
    });

/** `byHand`: how many of each part people may open beside what the lives open. */
export type WholeBounds = { documents: number; texts: number; registrations: number; byHand: number };

/** From screening to effect, with the real machine of every part: life, review, discussion, deliberation, three unifieds. */
export function wholeWay({ documents: count, texts, registrations, byHand }: WholeBounds): Composition<City> {
  const documents = ['甲', '乙', '丙'].slice(0, count);
  const bounds: LifeBounds = { documents: count, texts, registrations, isTakenIn: false, happens: 'anything' };
  return {
    name: 'whole way',
    shared: cityOf(documents),
    parts: {
      'normative-document': life(bounds),
      'legality-review': onDayOfTheLife({ ...lifted(review(byHand, 1, false)), isOpenedSeldom: true }),
      'non-adoption-discussion': lifted(discussion),
      deliberation: { ...lifted(deliberationPart(byHand, false)), isOpenedSeldom: true },
      'three-unifieds': registration(bounds, byHand),
    },
    happenings: (city) =>
      documents.flatMap((document) => {
        const { chain } = city.documents[document]!;
        const next = TEXTS.slice(0, texts)[TEXTS.indexOf(chain.newest) + 1];
        const shared = changed(city, document, () => ({ chain: { ...chain, newest: next ?? chain.newest } }));
        return next ? [{ told: `${document}: a further version is uploaded`, shared, isRare: true }] : [];
      }),
    invariants: { ...Object.fromEntries(Object.entries(chained).map(([name, holds]) => [name, ofEachDocument(holds)])), ...invariants },
    bounds: {
      documents: count,
      texts,
      'applications of one life': registrations,
      'parts opened by hand': byHand,
      'deadlines near and passed': 'beside review and deliberation alone',
      'changes of other documents': 0,
      scrutiny: 'left out',
    },
  };
}
