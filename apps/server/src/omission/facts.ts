import type { FactLoader, Scene } from '@fashen/engine';
import {
  AccountRepository,
  DocumentRepository,
  OmissionRecordRepository,
  OmittedPaperRepository,
  ReviewFactsRepository,
  type SqlTx,
} from '@fashen/persistence';
import type { MatterFact, OmissionFactName, OmissionFacts, OmissionSource } from '@fashen/workflow-omission';
import { evidenceFact } from '../evidence/facts.js';
import { officeOf } from '../issuing/bodies.js';
import { PartyTree } from '../issuing/party-tree.js';
import { actedOnDocument } from '../workflow/acted-on-document.js';
import { supervisorsOf } from './supervision.js';

type Loaders = { [Name in OmissionFactName]: (scene: Scene<SqlTx>) => Promise<OmissionFacts[Name]> };

/** Takes the lock on the document: whoever reviews, files or opens a case about it at this moment waits, and is waited for. */
async function locked({ tx, process }: Scene<SqlTx>): Promise<string> {
  await new ReviewFactsRepository(tx.sql).lockDocument(process.subject ?? '');
  return process.subject ?? '';
}

async function matter(scene: Scene<SqlTx>): Promise<MatterFact | null> {
  const { sql } = scene.tx;
  const subject = await locked(scene);
  const document = await new DocumentRepository(sql).find(subject);
  const paper = await new OmittedPaperRepository(sql).find(subject);
  if (!document || !paper) return null;
  const tree = await PartyTree.read(sql);
  const authority = tree.standing(paper.authority)?.id ?? paper.authority;
  const desk = officeOf(tree, authority);
  const accounts = new AccountRepository(sql);
  const speakers = [...(await accounts.holders(desk, 'liaison')), ...(await accounts.holders(desk, 'filingClerk'))];
  return {
    title: document.title,
    profile: document.profile,
    source: paper.source as OmissionSource,
    authority,
    desk,
    isHere: speakers.length > 0,
    supervisors: supervisorsOf(tree, authority),
    isTaken: (await new ReviewFactsRepository(sql).runningProcess(subject, 'omission', scene.process.id)) !== null,
  };
}

const loaders: Loaders = {
  matter,
  record: async (scene) => new OmissionRecordRepository(scene.tx.sql).of(await locked(scene)),
  acted: async ({ tx, process: { subject } }) => (subject === null ? [] : actedOnDocument(tx.sql, subject)),
  evidence: evidenceFact,
};

/** What an event of a case of omission may ask of the world; each answer stays true until the step has committed. */
export const omissionFactLoaders: Record<OmissionFactName, FactLoader<SqlTx>> = loaders;
