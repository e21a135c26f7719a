import { GRANTS, type TextHash } from '@fashen/domain';

/** What the three processes share: the newest text of one document, and the grants that stand, by kind. */
export type Chain = {
  newest: TextHash;
  uploadedBy: string;
  grants: Readonly<Record<string, readonly TextHash[]>>;
  unlawful: readonly TextHash[];
};

export const TEXTS: readonly TextHash[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'].map(
  (nth): TextHash => `t1:${nth}`,
);
export const REVIEW = 'review';
export const ISSUERS = ['lead', 'second'] as const;

export const begun: Chain = { newest: TEXTS[0]!, uploadedBy: 'drafter-1', grants: {}, unlawful: [] };

const at = (chain: Chain, kind: string, change: (standing: readonly TextHash[]) => readonly TextHash[]): Chain => {
  const grants = { ...chain.grants, [kind]: [...new Set(change(chain.grants[kind] ?? []))].sort() };
  return {
    ...chain,
    grants: Object.fromEntries(
      Object.entries(grants)
        .filter(([, hashes]) => hashes.length > 0)
        .sort(),
    ),
  };
};

export const granted = (chain: Chain, kind: string, hash: TextHash): Chain => at(chain, kind, (standing) => [...standing, hash]);
export const revoked = (chain: Chain, kind: string): Chain => at(chain, kind, () => []);

/** As the server's `revokeClearance`: whatever stands for another text than this one ends. */
export const revokedBut = (chain: Chain, hash: TextHash): Chain =>
  Object.keys(chain.grants).reduce((all, kind) => at(all, kind, (standing) => standing.filter((one) => one === hash)), chain);

export const stands = ({ grants }: Chain, kind: string, hash: TextHash): boolean => grants[kind]?.includes(hash) ?? false;

/** 国办发〔2018〕115号 二（六）（七）: cleared, or cleared with advice not adopted and the statement of reasons is there. */
export const isReviewed = (chain: Chain, hash: TextHash): boolean =>
  stands(chain, GRANTS.reviewCleared(REVIEW), hash) ||
  (stands(chain, GRANTS.reviewClearedWithUnadopted(REVIEW), hash) && stands(chain, GRANTS.nonAdoptionStated(REVIEW), hash));
