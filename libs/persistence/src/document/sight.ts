import type { SqlValue } from '../sql.js';

/**
 * Which documents a caller may know of: own department's, those that the own body reviews, those that the own office handles, those that
 * the caller was asked to act on, those that were published, or all. No way at all is no document at all.
 */
export type Sight = {
  draftingParty?: string;
  /** A review body or legal section: what it reviews, first or later. */
  reviewer?: string;
  /** The party in whose office the caller works: what that office handles. */
  officeIn?: string;
  /** Supervision of documents in force begins with what is public. */
  published?: true;
  /** What anybody may read: what was published, in one of these statuses on a day. */
  library?: { day: string; statuses: readonly string[] };
  askedAs?: { person: string; party: string; roles: readonly string[] };
  all?: true;
};

const GOVERNMENTS = "'province', 'city', 'district', 'township'";

/** Nobody but the drafting side sees a document before a case about it has been opened: it was not submitted yet. */
const submitted = (condition: string): string => `((${condition}) AND EXISTS (SELECT 1 FROM process WHERE process.subject = document.id))`;

const reviewedBy = (party: string): string =>
  `review_authority = ${party} OR EXISTS (SELECT 1 FROM document_reviewer AS reviewer
    WHERE reviewer.document_id = document.id AND reviewer.party = ${party})`;

/** A party, and the government that it is or serves (general office, registration); null where it is neither. */
const ownOf = (party: string): string =>
  `(SELECT id, CASE WHEN kind IN (${GOVERNMENTS}) THEN id
      WHEN functions LIKE '%"generalOffice"%' OR functions LIKE '%"registrationAuthority"%' THEN parent_id END AS government
    FROM party WHERE id = ${party}) AS own`;

/** Whose drafts an office works on: of its own party, of the government that it serves, and of that government's departments. */
const draftedFor = (party: string): string =>
  `SELECT party.id FROM party JOIN ${ownOf(party)} ON party.id IN (own.id, own.government)
      OR (party.parent_id = own.government AND party.kind NOT IN (${GOVERNMENTS}))`;

/**
 * What an office works on: what its own party or the government it serves issues or drafts, and what that government's departments draft.
 * Governments below have offices of their own.
 */
const handledIn = (party: string): string =>
  `drafting_party IN (${draftedFor(party)})
   OR EXISTS (SELECT 1 FROM document_issuer AS issuer JOIN ${ownOf(party)} ON issuer.party IN (own.id, own.government)
      WHERE issuer.document_id = document.id)`;

/** The condition on a row `asked`. */
function askedOf({ person, party, roles }: NonNullable<Sight['askedAs']>, params: SqlValue[]): string {
  const held = roles.map((role) => `$${params.push(role)}`).join(', ');
  return `asked.party = $${params.push(party)} AND asked.role IN (${held}) AND asked.person IN ('', $${params.push(person)})`;
}

/** The condition on a row `phase`. */
function inLibrary({ day, statuses }: NonNullable<Sight['library']>, params: SqlValue[]): string {
  const on = `$${params.push(day)}`;
  const among = statuses.map((status) => `$${params.push(status)}`).join(', ');
  return `phase.starts_on <= ${on} AND (phase.until IS NULL OR phase.until > ${on}) AND phase.status IN (${among})`;
}

/** The condition on `document` that a sight stands for; its values are added to `params`. */
export function visible({ all, draftingParty, reviewer, officeIn, published, library, askedAs }: Sight, params: SqlValue[]): string {
  if (all) return '1 = 1';
  const ways: string[] = [];
  if (draftingParty !== undefined) ways.push(`drafting_party = $${params.push(draftingParty)}`);
  if (reviewer !== undefined) ways.push(submitted(reviewedBy(`$${params.push(reviewer)}`)));
  if (officeIn !== undefined) ways.push(submitted(handledIn(`$${params.push(officeIn)}`)));
  if (published) ways.push('EXISTS (SELECT 1 FROM validity_phase AS phase WHERE phase.document_id = document.id)');
  if (library)
    ways.push(`EXISTS (SELECT 1 FROM validity_phase AS phase WHERE phase.document_id = document.id AND ${inLibrary(library, params)})`);
  if (askedAs && askedAs.roles.length > 0)
    ways.push(`EXISTS (SELECT 1 FROM document_asked AS asked WHERE asked.document_id = document.id AND ${askedOf(askedAs, params)})`);
  return ways.length > 0 ? `(${ways.join(' OR ')})` : '1 = 0';
}

const HAS_CASE = (document: string): string => `EXISTS (SELECT 1 FROM process WHERE process.subject = ${document})`;

/**
 * The ids that `visible` lets through, as a query that each way of seeing answers from an index: for callers who see few of very many
 * documents. Null where all are seen.
 */
export function visibleIds(
  { all, draftingParty, reviewer, officeIn, published, library, askedAs }: Sight,
  params: SqlValue[],
): string | null {
  if (all) return null;
  const ways: string[] = [];
  if (draftingParty !== undefined) ways.push(`SELECT id FROM document WHERE drafting_party = $${params.push(draftingParty)}`);
  if (reviewer !== undefined) {
    const party = `$${params.push(reviewer)}`;
    ways.push(`SELECT id FROM document WHERE review_authority = ${party} AND ${HAS_CASE('document.id')}`);
    ways.push(`SELECT document_id FROM document_reviewer AS r WHERE r.party = ${party} AND ${HAS_CASE('r.document_id')}`);
  }
  if (officeIn !== undefined) {
    const party = `$${params.push(officeIn)}`;
    ways.push(`SELECT id FROM document WHERE drafting_party IN (${draftedFor(party)}) AND ${HAS_CASE('document.id')}`);
    ways.push(
      `SELECT i.document_id FROM document_issuer AS i JOIN ${ownOf(party)} ON i.party IN (own.id, own.government) WHERE ${HAS_CASE('i.document_id')}`,
    );
  }
  if (published) ways.push('SELECT DISTINCT document_id AS id FROM validity_phase');
  if (library) ways.push(`SELECT phase.document_id FROM validity_phase AS phase WHERE ${inLibrary(library, params)}`);
  if (askedAs && askedAs.roles.length > 0)
    ways.push(`SELECT asked.document_id FROM document_asked AS asked WHERE ${askedOf(askedAs, params)}`);
  return ways.length > 0 ? ways.join(' UNION ') : 'SELECT id FROM document WHERE 1 = 0';
}
