import { GRANTS, type PartyId } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import {
  AccountRepository,
  ClauseRepository,
  DeadlineRepository,
  DocumentRepository,
  FilingRepository,
  type Sql,
  type SqlTx,
} from '@fashen/persistence';
import type { FilingContext, FilingFactName, FilingFacts, SubmitterFact } from '@fashen/workflow-filing';
import { evidenceFact } from '../evidence/facts.js';
import { PartyTree } from '../issuing/party-tree.js';
import { findWay } from '../issuing/way.js';
import type { HandlerServices } from '../workflow/services.js';
import { materialsOf } from './materials.js';

type FilingScene = Scene<SqlTx> & { context: FilingContext };
type Loaders = { [Name in FilingFactName]: (scene: FilingScene) => Promise<FilingFacts[Name]> };

const subjectOf = ({ process }: FilingScene): string => {
  if (process.subject === null) throw new Error(`The filing ${process.id} is about no document`);
  return process.subject;
};

const isHeld = async (sql: Sql, party: PartyId, role: 'filingClerk' | 'filingReviewer' | 'supervisor'): Promise<boolean> =>
  (await new AccountRepository(sql).holders(party, role)).length > 0;

/** Who examines filings for that receiver in this house: itself, or the body of a government that does it. */
async function reviewerFor(sql: Sql, tree: PartyTree, receiver: PartyId): Promise<PartyId | undefined> {
  const bodies = [receiver, tree.childWith(receiver, 'filingAuthority')?.id, tree.childWith(receiver, 'legalSection')?.id];
  for (const body of bodies) if (body !== undefined && (await isHeld(sql, body, 'filingReviewer'))) return body;
  return undefined;
}

/** 监督考核 sits with the filing authority of the issuer's government. */
async function supervisorOf(sql: Sql, tree: PartyTree, lead: PartyId): Promise<PartyId | null> {
  const government = tree.governmentOf(lead);
  const body = government && tree.childWith(government.id, 'filingAuthority')?.id;
  return body !== undefined && (await isHeld(sql, body, 'supervisor')) ? body : null;
}

async function submitter(scene: FilingScene): Promise<SubmitterFact | null> {
  const { sql } = scene.tx;
  const document = await new DocumentRepository(sql).find(subjectOf(scene));
  const outcome = await findWay(sql, subjectOf(scene));
  if (!document || !outcome?.ok) return null;
  const { lead, office, filingReceivers, grounds } = outcome.way;
  const tree = await PartyTree.read(sql);
  const inside: { receiver: PartyId; reviewer: PartyId }[] = [];
  for (const { party, by } of filingReceivers) {
    const reviewer = party !== null && by === 'filing' ? await reviewerFor(sql, tree, party) : undefined;
    if (party !== null && reviewer !== undefined) inside.push({ receiver: party, reviewer });
  }
  const [ground] = grounds.filing;
  return {
    title: document.title,
    profile: document.profile,
    parties: { submitter: office, lead, drafting: document.draftingParty, supervisor: await supervisorOf(sql, tree, lead) },
    clerkRole: (await isHeld(sql, office, 'filingClerk')) ? 'filingClerk' : 'generalOffice',
    basis: ground ? { source: ground.source, verified: ground.verified } : null,
    inside,
  };
}

const anchorsOf = (clauses: readonly { anchor: string }[]): string[] => [
  ...new Set(clauses.map(({ anchor }) => anchor).filter((anchor) => anchor !== '')),
];

const loaders = ({ calendar }: Pick<HandlerServices, 'calendar'>): Loaders => ({
  submitter,
  isPublished: async (scene) =>
    (await scene.tx.lockGrants(subjectOf(scene), GRANTS.published)).some(({ hash }) => hash === scene.context.textHash),
  materials: ({ tx, context }) => materialsOf(tx.sql, context, calendar()),
  due: async ({ tx, context: { process, clock } }) =>
    clock === null ? null : ((await new DeadlineRepository(tx.sql).latest(process, clock))?.due ?? null),
  reportNumbers: async ({ tx, context }) => {
    const filings = new FilingRepository(tx.sql);
    await filings.lockReportNumbers();
    return filings.reportNumbers(context.process);
  },
  evidence: evidenceFact,
  anchors: async ({ tx, context }) => anchorsOf(await new ClauseRepository(tx.sql).ofVersion(context.version)),
});

/** What an event of a filing may ask of the world; each answer stays true until the step has committed. */
export const filingFactLoaders = (services: Pick<HandlerServices, 'calendar'>): Record<FilingFactName, FactLoader<SqlTx>> =>
  loaders(services);
