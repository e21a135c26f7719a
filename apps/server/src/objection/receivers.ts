import { dateIn, type PartyId } from '@fashen/domain';
import { AccountRepository, type Party, type Sql, ValidityRepository } from '@fashen/persistence';
import { PartyTree } from '../issuing/party-tree.js';
import { findWay } from '../issuing/way.js';
import { Problem } from '../platform/problem/problem.js';

/** Offices with somebody who handles objections, those nearest to the top of the tree first. */
export async function handlingParties(sql: Sql): Promise<Party[]> {
  const tree = await PartyTree.read(sql);
  const held = await new AccountRepository(sql).allRoles();
  const ids = new Set(held.flatMap(({ party, role }) => (role === 'objectionHandler' ? [party] : [])));
  return [...ids]
    .flatMap((id) => tree.standing(id) ?? [])
    .sort((one, other) => tree.upward(one.id).length - tree.upward(other.id).length || (one.id < other.id ? -1 : 1));
}

/** A document that was published; whoever asks without an account learns of no other. */
export async function isPublished(sql: Sql, document: string, at: string): Promise<boolean> {
  const events = await new ValidityRepository(sql).events(document);
  return events.some((event) => event.kind === 'published' && event.on <= dateIn(at));
}

/**
 * Who handles it: whom the person asks, else the first that the profile names for the document and that has somebody for it (the issuer
 * itself last, because nobody likes to find fault with one's own paper), else the first of the place.
 * @throws Problem BAD_PAYLOAD where the person asks for an office that handles none
 */
export async function receiverOf(
  sql: Sql,
  { document, receiver }: { document: string | null; receiver: string | undefined },
): Promise<PartyId> {
  const handling = await handlingParties(sql);
  const ids = handling.map(({ id }) => id);
  if (receiver !== undefined && !ids.includes(receiver)) throw new Problem('BAD_PAYLOAD', { fill: { count: 1 }, findings: [NO_RECEIVER] });
  const named = receiver ?? (await byWay(sql, document, ids)) ?? ids[0];
  if (named === undefined) throw new Problem('NOT_READY');
  return named;
}

async function byWay(sql: Sql, document: string | null, handling: readonly string[]): Promise<string | undefined> {
  const outcome = document === null ? undefined : await findWay(sql, document);
  if (!outcome?.ok) return undefined;
  const { objectionsTo, issuers } = outcome.way;
  const fit = objectionsTo.filter((party) => handling.includes(party));
  return fit.find((party) => !issuers.includes(party)) ?? fit[0];
}

const NO_RECEIVER = {
  rule: 'objection.noReceiver',
  field: '/receiver',
  says: { zh: '所选单位不受理异议。', en: 'The chosen office takes no objections.' },
  wayOut: { zh: '请从受理单位名单中选择，或者留空。', en: 'Choose one of the offices listed, or leave it empty.' },
};
