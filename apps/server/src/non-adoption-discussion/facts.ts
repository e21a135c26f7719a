import type { FactLoader, Scene } from '@fashen/engine';
import { DocumentRepository, ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { ApprovalFactName } from '@fashen/workflow-approval';
import type { DiscussionContext, DiscussionFactName, ThirdParties } from '@fashen/workflow-non-adoption-discussion';
import { approvalFactLoaders } from '../delegation/facts.js';
import { wayOf } from '../issuing/way.js';

type DiscussionScene = Scene<SqlTx> & { context: DiscussionContext };

/** By the document's way: whose office coordinates, whose leader decides on advice, and who appoints where nobody is left there. */
async function thirdParties({ tx, process }: DiscussionScene): Promise<ThirdParties | null> {
  if (process.subject === null) return null;
  const { office, superior, unadoptedDecider } = await wayOf(tx.sql, process.subject);
  const { role, party } = unadoptedDecider;
  if (role !== 'signatory') throw new Error(`The way of ${process.subject} lets a ${role} decide on what is not adopted; a signatory does`);
  return { office, deciding: party, superior };
}

/** Rounds by the profile that the document is handled by; a discussion keeps what it was opened with. */
async function rounds({ tx, process }: DiscussionScene): Promise<number> {
  const document = process.subject === null ? undefined : await new DocumentRepository(tx.sql).find(process.subject);
  return document ? findProfile(document.profile).rules.discussionRounds.value : 0;
}

const loaders: Record<Exclude<DiscussionFactName, ApprovalFactName>, FactLoader<SqlTx>> = {
  thirdParties,
  rounds,
  drafters: ({ tx, process }: DiscussionScene) => new ReviewFactsRepository(tx.sql).draftingPersons(process.subject!),
};

/** What an event of a discussion may ask of the world; each answer stays true until the step has committed. */
export const discussionFactLoaders: Record<DiscussionFactName, FactLoader<SqlTx>> = { ...approvalFactLoaders, ...loaders };
