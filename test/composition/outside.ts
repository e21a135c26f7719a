import { GRANTS, type TextHash } from '@fashen/domain';
import type { Happening } from '@fashen/engine';
import { type City, changed } from './city.js';
import type { LifeBounds } from './life-parts.js';
import { type Chain, granted, ISSUERS, isReviewed, REVIEW, revoked, revokedBut, TEXTS } from './shared.js';

/** What a meeting and the signatures after it leave. */
const DECISIONS = [GRANTS.deliberated, ...ISSUERS.map(GRANTS.signed)];

const cleared = (chain: Chain): Chain => granted(chain, GRANTS.reviewCleared(REVIEW), chain.newest);
const decided = (chain: Chain): Chain => DECISIONS.reduce((all, kind) => granted(all, kind, chain.newest), chain);
const judgedUnlawful = (chain: Chain): Chain => ({ ...chain, unlawful: [...new Set<TextHash>([...chain.unlawful, chain.newest])] });
const standsForAnother = ({ grants, newest }: Chain): boolean =>
  Object.values(grants).some((hashes) => hashes.some((hash) => hash !== newest));

/** Review and deliberation by what they grant and what they tell, as the composition of the two proves that they may; and further texts. */
export function outside(city: City, document: string, { texts, happens }: LifeBounds): Happening<City>[] {
  const { chain, review, deliberation } = city.documents[document]!;
  const next = TEXTS.slice(0, texts)[TEXTS.indexOf(chain.newest) + 1];
  const chained = (told: string, to: Chain): Happening<City> => ({
    told: `${document}: ${told}`,
    shared: changed(city, document, () => ({ chain: to })),
    isRare: true,
  });
  const ended = (part: 'review' | 'deliberation', process: string, outcome: string, to: Chain, isRare = true): Happening<City> => ({
    told: `${document}: ${part} ends, ${outcome}`,
    shared: changed(city, document, () => ({ chain: to, [part]: null })),
    says: { process, event: { type: `${part}Reported`, outcome, textHash: chain.newest } as { type: string } },
    isRare,
  });
  return [
    ...(next ? [chained('a further version is uploaded', { ...chain, newest: next })] : []),
    ...(happens === 'anything' ? Object.keys(chain.grants).map((kind) => chained(`${kind} is revoked`, revoked(chain, kind))) : []),
    ...(standsForAnother(chain) ? [chained('what stands for an earlier text ends', revokedBut(chain, chain.newest))] : []),
    ...(review ? [ended('review', review, 'withdrawn', chain)] : []),
    ...(review && !chain.unlawful.includes(chain.newest) ? [ended('review', review, 'cleared', cleared(chain), false)] : []),
    // a text that is judged unlawful is followed by another one, or its life could not go on within these bounds
    ...(review && next ? [ended('review', review, 'unlawful', judgedUnlawful(chain))] : []),
    ...(deliberation ? [ended('deliberation', deliberation, 'rejected', chain)] : []),
    ...(deliberation && isReviewed(chain, chain.newest) ? [ended('deliberation', deliberation, 'signed', decided(chain), false)] : []),
  ];
}
