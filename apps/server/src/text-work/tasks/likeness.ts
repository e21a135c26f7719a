import type { Overlap } from '@fashen/contracts';
import { type JsonOf, toJson } from '../made-json.js';
import { outlineOfText, type VersionText } from './version-text.js';

// the tokens of the search come with the whole database driver: only a thread that is asked for them loads it
const search = () => import('@fashen/persistence');

/** Evenly over the text, so that its end counts as its beginning. */
const spread = (tokens: readonly string[], most: number): string[] =>
  tokens.length <= most ? [...tokens] : Array.from({ length: most }, (_, n) => tokens[Math.floor((n * tokens.length) / most)]!);

type Said = { title: string; words: string };
export type Sought = { titled: string[]; written: string[] };

/** By which tokens documents like this one are looked up. */
export async function tokensSought({ title, words, most }: Said & { most: { titled: number; written: number } }): Promise<JsonOf<Sought>> {
  const { tokensOf } = await search();
  return toJson({ titled: spread([...tokensOf(title)], most.titled), written: spread([...tokensOf(words)], most.written) });
}

/** Each token with its weight. */
export type Weights = readonly (readonly [token: string, weight: number])[];

/** Share of the tokens, by their weight, that a document has too. */
function covered(weights: Weights, there: ReadonlySet<string>): number {
  let all = 0;
  let met = 0;
  for (const [token, weight] of weights) {
    all += weight;
    if (there.has(token)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

/** Of each candidate, which share of what is sought it has: of the title in title or text, of the words in the text. */
export async function sharesOf({
  byTitle,
  byText,
  candidates,
}: {
  byTitle: Weights;
  byText: Weights;
  candidates: readonly { title: string; text: string }[];
}): Promise<JsonOf<{ title: number; text: number }[]>> {
  const { tokensOf } = await search();
  return toJson(
    candidates.map(({ title, text }) => {
      const there = tokensOf(text);
      return { title: covered(byTitle, new Set([...tokensOf(title), ...there])), text: covered(byText, there) };
    }),
  );
}

/** The clauses of a proposal, its draft and what was said for it, that say much the same as clauses of a document in force. */
export async function overlapsBetween({
  draft,
  said,
  inForce,
}: {
  draft: VersionText | null;
  said: string;
  inForce: VersionText;
}): Promise<JsonOf<Overlap[]>> {
  const [{ overlapsOf }, { piecesOf, sentencesOf }] = await Promise.all([import('../overlaps.js'), import('../pieces.js')]);
  const proposed = [...(draft ? piecesOf(outlineOfText(draft)) : []), ...sentencesOf(said)];
  return toJson(overlapsOf(proposed, piecesOf(outlineOfText(inForce))));
}
