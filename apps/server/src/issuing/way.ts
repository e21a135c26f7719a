import { type Document, DocumentRepository, type Issuing, IssuingRepository, type Sql } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import { Problem } from '../platform/problem/problem.js';
import { defaultIssuers } from './default-issuers.js';
import { PartyTree } from './party-tree.js';
import { resolveWay } from './resolve-way.js';
import type { Way, WayOutcome } from './way-shape.js';

export type { FilingReceiver, Ground, Way, WayMeeting, WayOutcome } from './way-shape.js';

/** What is on record for a document, or, for one from before, what its draft was meant for. */
export async function issuingOf(sql: Sql, tree: PartyTree, { id, draftingParty, reviewAuthority }: Document): Promise<Issuing> {
  const kept = await new IssuingRepository(sql).find(id);
  if (kept) return kept;
  return { issuedAs: 'government', issuers: defaultIssuers(tree, draftingParty, 'government'), reviewers: [reviewAuthority] };
}

/** The way of a document by its profile, or what stands in its way. Undefined where there is no such document. */
export async function findWay(sql: Sql, documentId: string): Promise<WayOutcome | undefined> {
  const document = await new DocumentRepository(sql).find(documentId);
  if (!document) return undefined;
  const tree = await PartyTree.read(sql);
  return resolveWay(tree, { profile: findProfile(document.profile), ...(await issuingOf(sql, tree, document)) });
}

/**
 * The way of a document: who reviews it, decides on it, signs, registers it and receives its filing.
 * @throws Problem PAYLOAD_REFUSED with what is missing in the tree, and how that is mended; an Error where there is no such document
 */
export async function wayOf(sql: Sql, documentId: string): Promise<Way> {
  const outcome = await findWay(sql, documentId);
  if (!outcome) throw new Error(`There is no document ${documentId} to find the way of`);
  if (!outcome.ok) throw new Problem('PAYLOAD_REFUSED', { findings: outcome.findings });
  return outcome.way;
}
