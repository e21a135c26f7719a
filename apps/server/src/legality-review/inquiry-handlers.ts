import type { TransactionalHandler } from '@fashen/engine';
import { InquiryRepository, JointSessionRepository, type SqlTx, UrgentExemptionRepository } from '@fashen/persistence';
import type { ReviewEffects } from '@fashen/workflow-legality-review';

type Handler = TransactionalHandler<SqlTx>;

export const insertInquiry: Handler = async ({ tx, effect, process, at, by }) => {
  const asked = effect.params as ReviewEffects['insertInquiry'];
  await new InquiryRepository(tx.sql).insert({ ...asked, process: process.id, createdBy: by.person, createdAt: at });
};

export const insertInquiryReply: Handler = async ({ tx, effect, process, at, by }) => {
  const { inquiry, ...reply } = effect.params as ReviewEffects['insertInquiryReply'];
  const row = { id: effect.id, inquiryId: inquiry, ...reply, process: process.id, createdBy: by.person, createdAt: at };
  await new InquiryRepository(tx.sql).insertReply(row);
};

export const insertJointSession: Handler = async ({ tx, effect, process, at, by }) => {
  const session = effect.params as ReviewEffects['insertJointSession'];
  await new JointSessionRepository(tx.sql).insert({ id: effect.id, ...session, process: process.id, createdBy: by.person, createdAt: at });
};

export const insertExemption: Handler = async ({ tx, effect, process, at }) => {
  const { document, ...granted } = effect.params as ReviewEffects['insertExemption'];
  await new UrgentExemptionRepository(tx.sql).insert({
    id: effect.id,
    documentId: document,
    process: process.id,
    ...granted,
    createdAt: at,
  });
};
