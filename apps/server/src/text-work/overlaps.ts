import type { Overlap } from '@fashen/contracts';
import { segmentsOf } from '@fashen/legal-text';
import { tokensOf } from '@fashen/persistence';
import type { Piece } from './pieces.js';

/** Share of the tokens of the shorter side from which on two clauses say much the same, and the least tokens that can tell. */
const FROM = 0.4;
const LEAST_TOKENS = 6;
const MOST = 20;

/** Pieces of the other text that are looked at for one token: a token that more of them have tells nothing apart. */
const MOST_PLACES = 50;

type Known = { piece: Piece; tokens: ReadonlySet<string> };

const sharedShare = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size < LEAST_TOKENS) return 0;
  let shared = 0;
  for (const token of few) if (many.has(token)) shared += 1;
  return shared / few.size;
};

/** The pieces of a text by their tokens, so that each clause of the other one is held beside a few and not beside all. */
class Library {
  private readonly known: readonly Known[];
  private readonly places = new Map<string, number[]>();

  constructor(pieces: readonly Piece[]) {
    this.known = pieces.map((piece) => ({ piece, tokens: tokensOf(piece.text) }));
    for (const [at, { tokens }] of this.known.entries())
      for (const token of tokens) {
        const places = this.places.get(token);
        if (places === undefined) this.places.set(token, [at]);
        else if (places.length < MOST_PLACES) places.push(at);
      }
  }

  /** The one that is most like these tokens, the first of several. */
  mostLike(tokens: ReadonlySet<string>): { piece: Piece; share: number } | undefined {
    const near = new Set<number>();
    for (const token of tokens) for (const at of this.places.get(token) ?? []) near.add(at);
    let best: { piece: Piece; share: number } | undefined;
    for (const at of [...near].sort((one, other) => one - other)) {
      const { piece, tokens: theirs } = this.known[at]!;
      const share = sharedShare(tokens, theirs);
      if (share > (best?.share ?? 0)) best = { piece, share };
    }
    return best;
  }
}

/** For each clause of the proposal the clause in force that is most like it, the most alike first, word by word. */
export function overlapsOf(proposed: readonly Piece[], inForce: readonly Piece[]): Overlap[] {
  const library = new Library(inForce);
  return proposed
    .flatMap((ours) => {
      const best = library.mostLike(tokensOf(ours.text));
      return best && best.share >= FROM ? [{ ours, theirs: best.piece, share: best.share }] : [];
    })
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST)
    .map(({ ours, theirs, share }) => ({
      score: Math.round(share * 100),
      inForce: theirs,
      proposed: ours,
      segments: segmentsOf(theirs.text, ours.text).map(([mark, text]) => [mark, text]),
    }));
}
