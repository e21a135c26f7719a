import { createHash } from 'node:crypto';
import { isInForce, VALIDITY_STATUSES, type ValidityStatus } from '@fashen/domain';
import { type InForce, SimilarRepository, type Sql } from '@fashen/persistence';
import { askOnce } from '../text-work/ask-texts.js';
import type { Weights } from '../text-work/tasks/likeness.js';
import { textWork } from '../text-work/text-work.js';

/** How a document in force looks beside a proposal, each of 100. */
export type Similar = { document: string; title: string; version: string; score: number; byTitle: number; byText: number };

type Asked = { sql: Sql; kind: 'sqlite' | 'postgres'; day: string; shown: number; except: string; title: string; words: string };

const STATUSES = (Object.keys(VALIDITY_STATUSES) as ValidityStatus[]).filter((status) => isInForce(status) || status === 'awaitingEffect');
/** A token that more documents have tells nothing apart; looking further costs without telling more. */
const MOST_PLACES = 300;
const TITLE_TOKENS = 40;
const TEXT_TOKENS = 80;
const CANDIDATES = 60;
/** Further down nothing has more than a token or two in common; most documents there are drafts or no longer in force. */
const MOST_LOOKED_AT = 600;
/**
 * The three below were set with `fixtures/in-force/tuned.txt` in view, each in the middle of a range that does equally well. Titles are
 * short, and most of each is what all titles have: counted as much as the text they brought up what is merely called alike.
 */
const SHARE_OF_TITLE = 0.2;
/** A token that no document has is mostly the same thing in other words; counted in full it hid what is said already. */
const OF_NONE = 0.25;
/** Documents as many as these are needed to tell what is common; where all have a token, it still says a little. */
const LEAST_DOCUMENTS = 20;
const BEYOND_COMMON = 2;

/** The rarer a token is among the documents, the more it says; `common`: in how many the commonest of them stands. */
const weightOf = (places: number, common: number): number => {
  const all = BEYOND_COMMON * Math.max(LEAST_DOCUMENTS, common) + 1;
  return places === 0 ? OF_NONE : Math.log(all / (places + 1)) / Math.log(all);
};

type Places = ReadonlyMap<string, readonly number[]>;

async function placesOf(tokens: readonly string[], lookUp: (token: string, most: number) => Promise<number[]>): Promise<Places> {
  const found = new Map<string, number[]>();
  for (const token of tokens) {
    found.set(token, await lookUp(token, MOST_PLACES));
  }
  return found;
}

const commonest = (...all: readonly Places[]): number =>
  Math.max(...all.flatMap((places) => [...places.values()].map(({ length }) => length)), 0);

function weighed(places: Places, common: number, ranks: Map<number, number>): Weights {
  return [...places].map(([token, met]) => {
    const weight = weightOf(met.length, common);
    for (const place of met) ranks.set(place, (ranks.get(place) ?? 0) + weight);
    return [token, weight] as const;
  });
}

const hashOf = (asked: unknown): string => createHash('sha256').update(JSON.stringify(asked)).digest('hex');

const percent = (share: number): number => Math.round(share * 100);

/**
 * The documents in force that are most like a proposal, by the tokens that the search has: which share of the tokens of its title each of them
 * has in its title or text, and which share of its words in its text, rare tokens counting more. The same library and proposal give the same scores.
 */
export async function similarTo({ sql, kind, day, shown, except, title, words }: Asked): Promise<Similar[]> {
  const index = new SimilarRepository(sql, kind);
  const ranks = new Map<number, number>();
  const proposal = hashOf([title, words]);
  const most = { titled: TITLE_TOKENS, written: TEXT_TOKENS };
  const sought = await askOnce(sql, `tokensSought ${proposal}`, () => textWork('tokensSought', { title, words, most }));
  const titled = await placesOf(sought.titled, (token, most) => index.titled(token, most));
  const written = await placesOf(sought.written, (token, most) => index.written(token, most));
  const common = commonest(titled, written);
  const byTitle = weighed(titled, common, ranks);
  const byText = weighed(written, common, ranks);
  const places = [...ranks]
    .sort(([a, one], [b, other]) => other - one || b - a)
    .map(([place]) => place)
    .slice(0, MOST_LOOKED_AT);
  const found: InForce[] = [];
  for (let at = 0; at < places.length && found.length < CANDIDATES; at += CANDIDATES)
    found.push(...(await index.inForce(places.slice(at, at + CANDIDATES), day, STATUSES)));
  const candidates = found.filter(({ document }) => document !== except);
  const key = `sharesOf ${hashOf([byTitle, byText, candidates.map(({ version, title: called }) => [version, called])])}`;
  const shares = await askOnce(sql, key, () => textWork('sharesOf', { byTitle, byText, candidates }));
  return candidates
    .map(({ document, title: called, version }, n) => {
      const { title: byItsTitle, text } = shares[n]!;
      const score = SHARE_OF_TITLE * byItsTitle + (1 - SHARE_OF_TITLE) * text;
      return { document, title: called, version, score: percent(score), byTitle: percent(byItsTitle), byText: percent(text) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.document < other.document ? -1 : 1))
    .slice(0, shown);
}
