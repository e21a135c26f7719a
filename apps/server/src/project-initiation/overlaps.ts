import type { Overlap } from '@fashen/contracts';
import { segmentsOf } from '@fashen/legal-text';
import { tokensOf } from '@fashen/persistence';
import type { Piece } from './proposal-text.js';

/** Share of the tokens of the shorter side from which on two clauses say much the same, and the least tokens that can tell. */
const FROM = 0.4;
const LEAST_TOKENS = 6;
const MOST = 20;

const sharedShare = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size < LEAST_TOKENS) return 0;
  return [...few].filter((token) => many.has(token)).length / few.size;
};

/** For each clause of the proposal the clause in force that is most like it, the most alike first, word by word. */
export function overlapsOf(proposed: readonly Piece[], inForce: readonly Piece[]): Overlap[] {
  const others = inForce.map((piece) => ({ piece, tokens: tokensOf(piece.text) }));
  return proposed
    .flatMap((ours) => {
      const tokens = tokensOf(ours.text);
      const [best] = others
        .map(({ piece, tokens: theirs }) => ({ piece, share: sharedShare(tokens, theirs) }))
        .sort((one, other) => other.share - one.share);
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
