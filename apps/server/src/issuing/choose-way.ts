import type { IssuedAs } from '@fashen/domain';
import type { Sql } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import { Problem } from '../platform/problem/problem.js';
import { issuersFindings } from './check-issuers.js';
import { defaultIssuedAs, defaultIssuers } from './default-issuers.js';
import { notAReviewer } from './findings.js';
import { PartyTree } from './party-tree.js';
import { resolveWay } from './resolve-way.js';
import type { Way } from './way-shape.js';

/** What the drafters say of a new document; what they leave out follows from the drafting party's place in the tree. */
export type WayChoice = {
  drafting: string;
  profile: string;
  issuedAs?: IssuedAs | undefined;
  issuers?: readonly string[] | undefined;
  reviewAuthority?: string | undefined;
};

/** A review body of the drafters' government or of one above it: the only ones that may stand in. */
function isNear(tree: PartyTree, drafting: string, asked: string): boolean {
  const body = tree.find(asked);
  return body?.functions.includes('reviewAuthority') === true && tree.upward(drafting).some(({ id }) => id === body.parentId);
}

/**
 * The way of a new document.
 * @throws Problem PAYLOAD_REFUSED: issuers that may not issue this, or no review body to be found where the superior has appointed none
 */
export async function chooseWay(sql: Sql, { drafting, reviewAuthority, ...chosen }: WayChoice): Promise<Way> {
  const tree = await PartyTree.read(sql);
  const profile = findProfile(chosen.profile);
  const issuedAs = chosen.issuedAs ?? defaultIssuedAs(tree, drafting);
  const issuers = chosen.issuers ?? defaultIssuers(tree, drafting, issuedAs);
  const findings = issuersFindings(tree, profile, { drafting, issuedAs, issuers });
  if (reviewAuthority !== undefined && !isNear(tree, drafting, reviewAuthority)) findings.push(notAReviewer);
  if (findings.length > 0) throw new Problem('PAYLOAD_REFUSED', { findings });
  const outcome = resolveWay(tree, {
    profile,
    issuedAs,
    issuers,
    reviewers: [],
    ...(reviewAuthority === undefined ? {} : { appointed: reviewAuthority }),
  });
  if (!outcome.ok) throw new Problem('PAYLOAD_REFUSED', { findings: outcome.findings });
  return outcome.way;
}
