import { GRANTS, type PartyId, type TextHash } from '@fashen/domain';
import { DocumentRepository, ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { TextFact } from '@fashen/workflow-legality-review';
import { latestEntry } from '../document/version-entry.js';
import { findWay } from '../issuing/way.js';

/**
 * The newest version of a document, whom it goes to for review and by which door. Takes the lock on the document: what is answered
 * stays true until the commit. Null where there is no such document, or no version of it.
 */
export async function newestText(tx: SqlTx, subject: string): Promise<TextFact | null> {
  const { sql } = tx;
  await new ReviewFactsRepository(sql).lockDocument(subject);
  const document = await new DocumentRepository(sql).find(subject);
  const version = await latestEntry(sql, subject);
  if (!document || !version) return null;
  const textHash = version.textHash as TextHash;
  const outcome = await findWay(sql, subject);
  const way = outcome?.ok ? outcome.way : undefined;
  const reviewAuthority = way ? await nextReviewer(tx, subject, textHash, way.reviewers) : undefined;
  return {
    version: version.id,
    textHash,
    title: version.title,
    draftingParty: document.draftingParty,
    reviewAuthority: reviewAuthority ?? document.reviewAuthority,
    // without an office to go through, a submission comes in directly: 国办发〔2018〕115号 二（五） knows both
    office: way?.office ?? document.reviewAuthority,
    lead: way?.lead ?? document.draftingParty,
    door: way ? findProfile(document.profile).door.value : 'reviewAuthority',
    profile: document.profile,
    uploadedBy: version.createdBy,
  };
}

/** The first of the reviewers who has not finished with this text; the last where all have. 国办发〔2018〕115号 二（四）: own section first. */
async function nextReviewer(tx: SqlTx, document: string, hash: TextHash, reviewers: readonly PartyId[]): Promise<PartyId | undefined> {
  for (const reviewer of reviewers) {
    const grants = await Promise.all(
      [GRANTS.reviewCleared(reviewer), GRANTS.reviewClearedWithUnadopted(reviewer)].map((kind) => tx.grants(document, kind)),
    );
    if (!grants.flat().some((grant) => grant.hash === hash && grant.revokedBy === null)) return reviewer;
  }
  return reviewers.at(-1);
}
