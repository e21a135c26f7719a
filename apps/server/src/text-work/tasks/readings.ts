import type { TextOfDay, VersionClauses } from '@fashen/contracts';
import type { ValidityClause } from '@fashen/legal-text';
import { citedAsBasis } from '../cited-places.js';
import { fromParts } from '../clauses-in-parts.js';
import { clausesNamed } from '../clauses-named.js';
import { type DraftWord, draftWords } from '../draft-words.js';
import { type JsonOf, toJson } from '../made-json.js';
import type { BasisCited } from '../places-of.js';
import { type About, oneOf, outlineOfText, type VersionText } from './version-text.js';

/** A version clause by clause, in document order; the texts joined are the version's text. */
export function clausesView({ id, ordinal, title, textHash, text, clauses }: VersionText): VersionClauses {
  const views = fromParts(clauses).map(({ id: node, parent, type, anchor, label, heading, begins, ends }) => ({
    id: node,
    parent,
    type,
    anchor,
    label,
    heading,
    text: text.slice(begins, ends),
  }));
  return { version: { id, ordinal }, title, textHash, clauses: views };
}

export const clausesOfText = (about: About<null>): JsonOf<VersionClauses> => toJson(clausesView(oneOf(about)));

/** The same with what a text is worth on a day. */
export const textOfDay = (about: About<Omit<TextOfDay, keyof VersionClauses>>): JsonOf<TextOfDay> =>
  toJson({ ...clausesView(oneOf(about)), ...about.asked });

/** What a text says of its own effect and validity; null where it has no such clause. */
export const validityInText = (about: About<null>): JsonOf<ValidityClause | null> => toJson(outlineOfText(oneOf(about)).validity);

/** Anchors as the law speaks, in the order in which they are asked for. */
export const anchorsInWords = (about: About<readonly string[]>): JsonOf<string[]> =>
  toJson(clausesNamed(outlineOfText(oneOf(about)), about.asked));

/** What a text names by its title in order to rest on it. */
export const basesCited = (about: About<null>): JsonOf<BasisCited[]> => toJson(citedAsBasis(outlineOfText(oneOf(about))));

/** Words that only a draft carries; `asked` is the title under which the text goes. */
export const draftWordsInText = (about: About<string>): JsonOf<DraftWord[]> => toJson(draftWords(about.asked, outlineOfText(oneOf(about))));
