import type { FactLoader, Scene } from '@fashen/engine';
import {
  AccountRepository,
  DocumentRepository,
  LegalAdviceRepository,
  PartyRepository,
  ReviewFactsRepository,
  type SqlTx,
} from '@fashen/persistence';
import type { ApprovalFactName } from '@fashen/workflow-approval';
import type { LightReviewContext, LightReviewFactName, Paper } from '@fashen/workflow-light-review';
import { approvalFactLoaders } from '../delegation/facts.js';
import { latestEntry } from '../document/version-entry.js';

/** The paper, held until the step has committed, so that nobody else takes it in hand meanwhile. */
async function paper({ tx: { sql }, process }: Scene<SqlTx>): Promise<Paper | null> {
  if (process.subject === null) return null;
  await new ReviewFactsRepository(sql).lockDocument(process.subject);
  const document = await new DocumentRepository(sql).find(process.subject);
  if (!document) return null;
  const { reviewAuthority: review, profile } = document;
  return {
    review,
    superior: (await new PartyRepository(sql).find(review))?.parentId ?? null,
    profile,
    isDraft: (await latestEntry(sql, document.id)) !== undefined,
    isTaken: await new LegalAdviceRepository(sql).isTaken(document.id, process.id),
  };
}

const loaders: Record<Exclude<LightReviewFactName, ApprovalFactName>, FactLoader<SqlTx>> = {
  paper,
  handlers: async ({ tx, context }: Scene<SqlTx> & { context: LightReviewContext }) =>
    (await new AccountRepository(tx.sql).holders(context.parties.review, 'caseHandler')).map(({ id }) => id),
};

/** What an event of a light review may ask of the world; each answer stays true until the step has committed. */
export const lightReviewFactLoaders: Record<LightReviewFactName, FactLoader<SqlTx>> = { ...approvalFactLoaders, ...loaders };
