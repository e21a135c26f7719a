import type { Role } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import { type Objection, ObjectionRepository, type Sql } from '@fashen/persistence';
import { Problem } from '../platform/problem/problem.js';
import { actedOnDocument } from '../process/acted-on-document.js';

const HANDLING: readonly Role[] = ['objectionHandler', 'reviewHead'];

export const handles = ({ roles }: Caller): boolean => HANDLING.some((role) => roles.includes(role));
export const isHead = ({ roles }: Caller): boolean => roles.includes('reviewHead');

/** @throws Problem NOT_PERMITTED for whoever handles no objections */
export function requireHandling(caller: Caller): void {
  if (!handles(caller)) throw new Problem('NOT_PERMITTED');
}

/**
 * An objection that the caller's office handles, for somebody who had no hand in the document.
 * @throws Problem NOT_FOUND for everybody else: that there is one is not theirs to know; NOT_PERMITTED for who had a hand in the document
 */
export async function ownObjection(sql: Sql, id: string, caller: Caller): Promise<Objection> {
  const objection = await new ObjectionRepository(sql).find(id);
  if (!objection || !handles(caller) || objection.receiver !== caller.party) throw new Problem('NOT_FOUND');
  const acted = objection.document === null ? [] : await actedOnDocument(sql, objection.document);
  if (acted.includes(caller.person)) throw new Problem('NOT_PERMITTED', { findings: [INVOLVED] });
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
