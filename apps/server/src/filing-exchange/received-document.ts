import { randomUUID } from 'node:crypto';
import type { IssuedAs } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import {
  type Document,
  DocumentAskedRepository,
  DocumentRepository,
  IssuingRepository,
  type ReceivedDocument,
  ReceivedDocumentRepository,
  type Sql,
  type Version,
} from '@fashen/persistence';
import { keepVersion } from '../document/keep.js';
import type { Draft } from '../document/read-draft.js';
import { defaultIssuedAs } from '../issuing/default-issuers.js';
import { PartyTree } from '../issuing/party-tree.js';

/** A document of another body as it came in: its text, whose it is, what its papers say of it. */
export type Incoming = Pick<
  ReceivedDocument,
  'receiver' | 'channel' | 'documentNumber' | 'unifiedNumber' | 'publishedOn' | 'effectiveOn'
> & {
  draft: Draft;
  /** The lead first. */
  issuers: readonly [string, ...string[]];
  issuedAs?: IssuedAs | undefined;
  profile: string;
  caller: Caller;
  at: string;
};

/**
 * Keeps the document. Nobody here drafted or reviewed it: it has no drafters, and its issuer stands where the review body would, which nobody
 * here knows. Those who take filings in see it from now on.
 */
export async function keepReceived(sql: Sql, incoming: Incoming): Promise<{ document: Document; version: Version }> {
  const { draft, issuers, profile, caller, at, receiver, channel } = incoming;
  const [lead] = issuers;
  const tree = await PartyTree.read(sql);
  const document: Document = {
    id: randomUUID(),
    title: draft.title,
    kind: 'normativeDocument',
    draftingParty: lead,
    reviewAuthority: lead,
    profile,
    createdBy: caller.person,
    createdAt: at,
  };
  await new DocumentRepository(sql).insert(document, []);
  const issuedAs = incoming.issuedAs ?? (issuers.length > 1 ? 'joint' : ownName(tree, lead));
  await new IssuingRepository(sql).insert(document.id, { issuedAs, issuers, reviewers: [] });
  const { documentNumber, unifiedNumber, publishedOn, effectiveOn } = incoming;
  const known = { documentNumber, unifiedNumber, publishedOn, effectiveOn };
  const kept = { document: document.id, receiver, channel, ...known, receivedBy: caller.person, receivedAt: at };
  await new ReceivedDocumentRepository(sql).insert(kept);
  const asked = ['filingReviewer', 'reviewHead'].map((role) => ({ party: caller.party, role, person: null }));
  await new DocumentAskedRepository(sql).remember(document.id, asked);
  const version = await keepVersion(sql, { document: document.id, draft, by: caller.person, at });
  return { document, version };
}

/** A department that has issued did so in its own name, whatever its drafts are for by default. */
function ownName(tree: PartyTree, lead: string): IssuedAs {
  return tree.find(lead)?.kind === 'department' ? 'department' : defaultIssuedAs(tree, lead);
}
