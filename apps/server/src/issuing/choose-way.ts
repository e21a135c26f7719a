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
  /** A review body that the superior has appointed. */
  appointed?: string | undefined;
};

/** Every way begins with a review. */
export type WayWithReviewer = Way & { reviewers: readonly [string, ...string[]] };

/** The review body that may stand in: that of the drafters' own government, or, only where it has none, of the nearest one above. */
function nearestReviewBody(tree: PartyTree, drafting: string): string | undefined {
  return tree
    .upward(drafting)
    .map(({ id }) => tree.childWith(id, 'reviewAuthority')?.id)
    .find((body) => body !== undefined);
}

/**
 * The way of a new document.
 * @throws Problem PAYLOAD_REFUSED: issuers that may not issue this, or no review body to be found where the superior has appointed none
 */
export async function chooseWay(sql: Sql, { drafting, appointed, ...chosen }: WayChoice): Promise<WayWithReviewer> {
  const tree = await PartyTree.read(sql);
  const profile = findProfile(chosen.profile);
  const issuedAs = chosen.issuedAs ?? defaultIssuedAs(tree, drafting);
  const issuers = chosen.issuers ?? defaultIssuers(tree, drafting, issuedAs);
  const findings = issuersFindings(tree, profile, { drafting, issuedAs, issuers });
  if (appointed !== undefined && appointed !== nearestReviewBody(tree, drafting)) findings.push(notAReviewer);
  if (findings.length > 0) throw new Problem('PAYLOAD_REFUSED', { findings });
  const outcome = resolveWay(tree, {
    profile,
    issuedAs,
    issuers,
    reviewers: [],
    ...(appointed === undefined ? {} : { appointed }),
  });
  if (!outcome.ok) throw new Problem('PAYLOAD_REFUSED', { findings: outcome.findings });
  const [first, ...others] = outcome.way.reviewers;
  if (first === undefined) throw new Error(`The profile ${profile.name} has nobody review what is issued as ${issuedAs}`);
  return { ...outcome.way, reviewers: [first, ...others] };
}
