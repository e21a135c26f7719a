import type { TextHash } from '@fashen/domain';
import type { CompositionView } from '@fashen/engine';
import { begun, type Chain } from './shared.js';

/** A document: its texts and grants, the review and the deliberation that its life waits for, and the text that is registered. */
export type Life = { chain: Chain; review: string | null; deliberation: string | null; registered: TextHash | null };
export type Numbered = { number: string; document: string; holder: string };
export type Publication = { document: string; version: string; number: string | null; publishedOn: string; effectiveOn: string };

/** What lives, reviews, meetings and the registrar share: the documents, one series of numbers, and what the public can read. */
export type City = {
  documents: Readonly<Record<string, Life>>;
  /** In the order in which they were given. */
  series: readonly Numbered[];
  published: readonly Publication[];
};
export type View = CompositionView<City>;

export const cityOf = (documents: readonly string[]): City => ({
  documents: Object.fromEntries(
    documents.map((document) => [document, { chain: begun, review: null, deliberation: null, registered: null }]),
  ),
  series: [],
  published: [],
});

export const changed = (city: City, document: string, change: (life: Life) => Partial<Life>): City => {
  const life = city.documents[document]!;
  return { ...city, documents: { ...city.documents, [document]: { ...life, ...change(life) } } };
};

const numberAt = (index: number): string => `ZJAC00-2026-${String(index).padStart(4, '0')}`;
export const numberOf = ({ series }: City, holder: string): string | null =>
  series.find((numbered) => numbered.holder === holder)?.number ?? null;

/** The next number of the series, or the one that the holder has. */
export const numbered = (city: City, { holder, document }: Pick<Numbered, 'holder' | 'document'>): City =>
  numberOf(city, holder) === null
    ? { ...city, series: [...city.series, { number: numberAt(city.series.length + 1), document, holder }] }
    : city;

/** Whether the series reads 1, 2, 3 without a gap and without a repeat. */
export const isGapless = ({ series }: City): boolean => series.every(({ number }, n) => number === numberAt(n + 1));
