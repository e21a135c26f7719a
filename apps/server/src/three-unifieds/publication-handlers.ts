import { GRANTS } from '@fashen/domain';
import { grant, type TransactionalHandler } from '@fashen/engine';
import { PublicationRepository, RegistrationRepository, type SqlTx } from '@fashen/persistence';
import type { UnifiedEffects } from '@fashen/workflow-three-unifieds';

type Handler = TransactionalHandler<SqlTx>;

export const insertExemption: Handler = async ({ tx, effect, process, at }) => {
  const exemption = effect.params as UnifiedEffects['insertExemption'];
  await new RegistrationRepository(tx.sql).insertExemption({ ...exemption, id: effect.id, process: process.id, createdAt: at });
};

export const insertPublication: Handler = async ({ tx, effect, process, at, by }) => {
  const publication = effect.params as UnifiedEffects['insertPublication'];
  const entered = { id: effect.id, process: process.id, createdBy: by.person, createdAt: at };
  await new PublicationRepository(tx.sql).insert({ ...publication, ...entered });
};

export const grantPublished: Handler = async ({ tx, effect, at }) => {
  const { document, textHash } = effect.params as UnifiedEffects['grantPublished'];
  await grant(tx, { kind: GRANTS.published, subject: document, hash: textHash }, effect, at);
};

export const insertErratum: Handler = async ({ tx, effect, process, at, by }) => {
  const erratum = effect.params as UnifiedEffects['insertErratum'];
  const entered = { id: effect.id, process: process.id, createdBy: by.person, createdAt: at };
  await new PublicationRepository(tx.sql).insertErratum({ ...erratum, ...entered });
};
