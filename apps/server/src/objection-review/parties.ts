import { dateIn, type PartyId } from '@fashen/domain';
import type { TransactionalHandler } from '@fashen/engine';
import { DocumentRepository, type Sql, type SqlTx } from '@fashen/persistence';
import type { ObjectionEffects } from '@fashen/workflow-objection-review';
import { authoritiesOf } from '../correction/authorities.js';
import { findBody } from '../issuing/bodies.js';
import { PartyTree } from '../issuing/party-tree.js';

/** Whose document it is, and where somebody sits who may state its case; the lead of a joint one, or whoever took over from it. */
async function authorityOf(
  sql: Sql,
  document: string | null,
  day: string,
): Promise<{ authority: PartyId | null; speaker: PartyId | null; issuers: readonly PartyId[] }> {
  const found = document === null ? undefined : await new DocumentRepository(sql).find(document);
  const all = found ? await authoritiesOf(sql, found, day) : [];
  const [lead] = all;
  return { authority: lead?.party ?? null, speaker: lead?.isHere ? lead.desk : null, issuers: all.map(({ party }) => party) };
}

/** By the tree of authorities: who issued it, who speaks for the issuer, and who appoints where nobody of the receiver is left. */
export const findParties: TransactionalHandler<SqlTx> = async ({ tx, effect, at }) => {
  const { document, receiver, profile } = effect.params as ObjectionEffects['findParties'];
  const tree = await PartyTree.read(tx.sql);
  const own = tree.find(receiver);
  const superior = tree.standing(own?.superiorId ?? own?.parentId)?.id ?? null;
  const { issuers, ...found } = await authorityOf(tx.sql, document, dateIn(at));
  return { type: 'partiesFound', profile, superior, superiorIssued: superior !== null && issuers.includes(superior), ...found };
};

/** Who may be asked once more after an answer: the government above the office, and the standing committee of the people's congress. */
export async function nextDoors(sql: Sql, receiver: PartyId): Promise<{ superior: string | null; congress: string | null }> {
  const tree = await PartyTree.read(sql);
  const own = tree.find(receiver);
  const superior = tree.standing(own?.superiorId ?? own?.parentId);
  return { superior: superior?.name ?? null, congress: (own && findBody(tree, own, 'congressCommittee')?.name) ?? null };
}
