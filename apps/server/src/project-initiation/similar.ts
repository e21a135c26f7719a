import { isInForce, VALIDITY_STATUSES, type ValidityStatus } from '@fashen/domain';
import { type InForce, SimilarRepository, type Sql, tokensOf } from '@fashen/persistence';

/** How a document in force looks beside a proposal, each of 100. */
export type Similar = { document: string; title: string; version: string; score: number; byTitle: number; byText: number };

type Asked = { sql: Sql; kind: 'sqlite' | 'postgres'; day: string; shown: number; except: string; title: string; words: string };
type Weights = ReadonlyMap<string, number>;

const STATUSES = (Object.keys(VALIDITY_STATUSES) as ValidityStatus[]).filter((status) => isInForce(status) || status === 'awaitingEffect');
/** A token that more documents have tells nothing apart; looking further costs without telling more. */
const MOST_PLACES = 300;
const TITLE_TOKENS = 40;
const TEXT_TOKENS = 80;
const CANDIDATES = 60;
/** Further down nothing has more than a token or two in common; most documents there are drafts or no longer in force. */
const MOST_LOOKED_AT = 600;
/** A name that is alike counts as much as a text that is. */
const SHARE_OF_TITLE = 0.5;

/** The rarer a token is among the documents, the more it says. */
const weightOf = (places: number): number => 1 / Math.log(Math.E + places);

/** Evenly over the text, so that its end counts as its beginning. */
const spread = (tokens: readonly string[], most: number): string[] =>
  tokens.length <= most ? [...tokens] : Array.from({ length: most }, (_, n) => tokens[Math.floor((n * tokens.length) / most)]!);

/** Share of the tokens, by their weight, that the text has too. */
function covered(weights: Weights, text: string): number {
  const there = tokensOf(text);
  let all = 0;
  let met = 0;
  for (const [token, weight] of weights) {
    all += weight;
    if (there.has(token)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

async function looked(
  tokens: readonly string[],
  lookUp: (token: string, most: number) => Promise<number[]>,
  ranks: Map<number, number>,
): Promise<Weights> {
  const weights = new Map<string, number>();
  for (const token of tokens) {
    const places = await lookUp(token, MOST_PLACES);
    const weight = weightOf(places.length);
    weights.set(token, weight);
    for (const place of places) ranks.set(place, (ranks.get(place) ?? 0) + weight);
  }
  return weights;
}

const percent = (share: number): number => Math.round(share * 100);

/**
 * The documents in force that are most like a proposal, by the tokens that the search has: which share of the tokens of its title, and of its
 * words, each of them has as well, rare tokens counting more. The same library and proposal give the same scores.
 */
export async function similarTo({ sql, kind, day, shown, except, title, words }: Asked): Promise<Similar[]> {
  const index = new SimilarRepository(sql, kind);
  const ranks = new Map<number, number>();
  const byTitle = await looked(spread([...tokensOf(title)], TITLE_TOKENS), (token, most) => index.titled(token, most), ranks);
  const byText = await looked(spread([...tokensOf(words)], TEXT_TOKENS), (token, most) => index.written(token, most), ranks);
  const places = [...ranks]
    .sort(([a, one], [b, other]) => other - one || b - a)
    .map(([place]) => place)
    .slice(0, MOST_LOOKED_AT);
  const found: InForce[] = [];
  for (let at = 0; at < places.length && found.length < CANDIDATES; at += CANDIDATES)
    found.push(...(await index.inForce(places.slice(at, at + CANDIDATES), day, STATUSES)));
  return found
    .filter(({ document }) => document !== except)
    .map((one) => {
      const shares = { title: covered(byTitle, one.title), text: covered(byText, one.text) };
      const score = SHARE_OF_TITLE * shares.title + (1 - SHARE_OF_TITLE) * shares.text;
      const { document, title: called, version } = one;
      return { document, title: called, version, score: percent(score), byTitle: percent(shares.title), byText: percent(shares.text) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.document < other.document ? -1 : 1))
    .slice(0, shown);
}
