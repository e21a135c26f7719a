import { answerableOn, type IsoDate, type PartyId, type Role } from '@fashen/domain';
import { AccountRepository, type Document, PartyRepository, type Sql, SuccessionRepository } from '@fashen/persistence';
import type { Authority, Competent, MatterFact } from '@fashen/workflow-correction';
import { officeOf } from '../issuing/bodies.js';
import { PartyTree } from '../issuing/party-tree.js';
import { issuingOf } from '../issuing/way.js';

/** Whether anybody with one of these roles signs in for that party. */
async function isHere(sql: Sql, party: PartyId, ...roles: readonly Role[]): Promise<boolean> {
  const accounts = new AccountRepository(sql);
  for (const role of roles) if ((await accounts.holders(party, role)).length > 0) return true;
  return false;
}

/**
 * 有权机关: the department above one that is managed vertically, the government above a government, and otherwise the government that the
 * issuer belongs to (地方组织法第七十三条).
 */
async function competentOver(sql: Sql, tree: PartyTree, authority: PartyId): Promise<Competent | null> {
  const superior = tree.standing(tree.find(authority)?.superiorId);
  const own = tree.governmentOf(authority);
  const found = superior ?? (own?.id === authority ? tree.governmentAbove(authority) : own);
  if (!found) return null;
  const desk = officeOf(tree, found.id);
  return { party: found.id, desk, isHere: (await isHere(sql, found.id, 'signatory')) || (await isHere(sql, desk, 'generalOffice')) };
}

/** Each issuer of a document, or whoever carries on for one that is gone: where its people sit, and who stands above it. */
export async function authoritiesOf(sql: Sql, document: Document, today: IsoDate): Promise<Authority[]> {
  const tree = await PartyTree.read(sql);
  const offices = await new SuccessionRepository(sql).all();
  const { issuers } = await issuingOf(sql, tree, document);
  const found: Authority[] = [];
  for (const party of new Set(issuers.map((issuer) => answerableOn(offices, issuer, today)))) {
    const desk = officeOf(tree, party);
    found.push({ party, desk, isHere: await isHere(sql, desk, 'liaison'), competent: await competentOver(sql, tree, party) });
  }
  return found;
}

/** Standing committees of people's congresses. */
export async function congressesOf(sql: Sql): Promise<MatterFact['congresses']> {
  const found: { party: PartyId; isHere: boolean }[] = [];
  for (const { id, kind } of await new PartyRepository(sql).all())
    if (kind === 'congressCommittee') found.push({ party: id, isHere: await isHere(sql, id, 'reviewHead', 'filingReviewer', 'signatory') });
  return found;
}
