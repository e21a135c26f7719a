import { GRANTS } from '@fashen/domain';
import { grant, revokeGrants, type TransactionalHandler } from '@fashen/engine';
import { DocumentNumberRepository, RegistrationRepository, type SqlTx } from '@fashen/persistence';
import type { UnifiedEffects } from '@fashen/workflow-three-unifieds';
import { assignUnifiedNumber as assign } from '../number/unified-number.js';

type Handler = TransactionalHandler<SqlTx>;

export const insertAct: Handler = async ({ tx, effect, process, at, by }) => {
  const { on, ...act } = effect.params as UnifiedEffects['insertAct'];
  const entered = { createdBy: by.person, party: by.party, createdAt: at };
  await new RegistrationRepository(tx.sql).insertAct({ ...act, id: effect.id, process: process.id, actedOn: on, ...entered });
};

/** In the registering transaction: undone with it, so that the next registration has this number. */
export const assignUnifiedNumber: Handler = async ({ tx, effect, at }) => {
  const { lead, ...request } = effect.params as UnifiedEffects['assignUnifiedNumber'];
  return { type: 'unifiedNumberAssigned', number: await assign(tx, { ...request, issuer: lead, at }) };
};

const YEAR = /〔(\d{4})〕/;

export const insertDocumentNumber: Handler = async ({ tx, effect, process, at, by }) => {
  const { number, ...of } = effect.params as UnifiedEffects['insertDocumentNumber'];
  const year = Number(YEAR.exec(number)?.[1]);
  await new DocumentNumberRepository(tx.sql).insert({ ...of, number, year, process: process.id, createdBy: by.person, createdAt: at });
};

export const grantRegistered: Handler = async ({ tx, effect, at }) => {
  const { document, textHash } = effect.params as UnifiedEffects['grantRegistered'];
  await grant(tx, { kind: GRANTS.registered, subject: document, hash: textHash }, effect, at);
};

export const revokeRegistered: Handler = async ({ tx, effect, at }) => {
  const { document } = effect.params as UnifiedEffects['revokeRegistered'];
  await revokeGrants(tx, { kind: GRANTS.registered, subject: document }, effect, at);
};

export const revokeSignatures: Handler = async ({ tx, effect, at }) => {
  const { document, issuers } = effect.params as UnifiedEffects['revokeSignatures'];
  for (const issuer of issuers) await revokeGrants(tx, { kind: GRANTS.signed(issuer), subject: document }, effect, at);
};
