import type { Role } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import { AccountRepository, DocumentRepository, type Objection, ObjectionRepository, type Sql } from '@fashen/persistence';
import { officeOf } from '../issuing/bodies.js';
import { PartyTree } from '../issuing/party-tree.js';
import { issuingOf } from '../issuing/way.js';
import { Problem } from '../platform/problem/problem.js';
import { actedOnDocument } from '../workflow/acted-on-document.js';

const HANDLING: readonly Role[] = ['objectionHandler', 'reviewHead'];

export const handles = ({ roles }: Caller): boolean => HANDLING.some((role) => roles.includes(role));
export const isHead = ({ roles }: Caller): boolean => roles.includes('reviewHead');

/** @throws Problem NOT_PERMITTED for whoever handles no objections */
export function requireHandling(caller: Caller): void {
  if (!handles(caller)) throw new Problem('NOT_PERMITTED');
}

/** Whether a person holds any role with whoever issued or drafted the document, outside of the office that handles the objection. */
async function isOfOtherSide(sql: Sql, person: string, { document, receiver }: Objection): Promise<boolean> {
  const found = document === null ? undefined : await new DocumentRepository(sql).find(document);
  if (!found) return false;
  const tree = await PartyTree.read(sql);
  const { issuers } = await issuingOf(sql, tree, found);
  const issuing = issuers.flatMap((issuer) => [issuer, officeOf(tree, issuer)]);
  const drafting = [found.draftingParty, tree.standing(found.draftingParty)?.id];
  // its sections lie below the department; below a government lie the offices that review it
  const isTheirs = (party: string): boolean => issuing.includes(party) || tree.upward(party).some(({ id }) => drafting.includes(id));
  return (await new AccountRepository(sql).rolesOf(person)).some(({ party }) => party !== receiver && isTheirs(party));
}

/**
 * An objection that the caller's office handles, for somebody who had no hand in the document and serves neither its issuer nor the
 * department that drafted it, whatever else they are.
 * @throws Problem NOT_FOUND for everybody else: that there is one is not theirs to know; NOT_PERMITTED for who had a hand in the document
 */
export async function ownObjection(sql: Sql, id: string, caller: Caller): Promise<Objection> {
  const objection = await new ObjectionRepository(sql).find(id);
  if (!objection || !handles(caller) || objection.receiver !== caller.party) throw new Problem('NOT_FOUND');
  const acted = objection.document === null ? [] : await actedOnDocument(sql, objection.document);
  if (acted.includes(caller.person)) throw new Problem('NOT_PERMITTED', { findings: [INVOLVED] });
  if (await isOfOtherSide(sql, caller.person, objection)) throw new Problem('NOT_PERMITTED', { findings: [OTHER_SIDE] });
  return objection;
}

const INVOLVED = {
  rule: 'duty.involved',
  says: {
    zh: '您参与过该文件的起草、审查、决定或者登记，不能处理对它的异议。',
    en: 'You had a hand in the document and handle no objection to it.',
  },
  wayOut: { zh: '请由未参与的人员办理。', en: 'Have somebody handle it who had no part in it.' },
};

const OTHER_SIDE = {
  rule: 'duty.otherSide',
  says: {
    zh: '您在该文件的制定机关或者起草单位任职，不得查看、办理对它的异议。',
    en: 'You hold a role with the issuer or the drafting department of the document and neither see nor handle an objection to it.',
  },
  wayOut: { zh: '请由在这些单位没有职责的人员办理。', en: 'Have somebody handle it who holds no role there.' },
};
