import { type DocumentStage, dateIn } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import {
  AccountRepository,
  DocumentRepository,
  PlanAdjustmentRepository,
  PlanRepository,
  ReviewFactsRepository,
  type SqlTx,
} from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { MatterFact, ProjectContext, ProjectFactName, ProjectFacts, SimilarFact } from '@fashen/workflow-project-initiation';
import { evidenceFact } from '../evidence/facts.js';
import { findWay } from '../issuing/way.js';
import { proposalText } from './proposal-text.js';
import { similarTo } from './similar.js';

type ProjectScene = Scene<SqlTx> & { context: ProjectContext };
type Loaders = { [Name in ProjectFactName]: (scene: ProjectScene) => Promise<ProjectFacts[Name]> };

/** Takes the lock on the document: two projects about it that begin at the same moment come one after the other. */
async function locked({ tx, process }: ProjectScene): Promise<string> {
  await new ReviewFactsRepository(tx.sql).lockDocument(process.subject ?? '');
  return process.subject ?? '';
}

async function matter(scene: ProjectScene): Promise<MatterFact | null> {
  const { sql } = scene.tx;
  const subject = await locked(scene);
  const document = await new DocumentRepository(sql).find(subject);
  if (!document) return null;
  const outcome = await findWay(sql, subject);
  const assessor = outcome?.ok ? outcome.way.reviewers.at(-1) : undefined;
  return {
    title: document.title,
    profile: document.profile,
    hasStep: findProfile(document.profile).planning.hasStep.value,
    drafting: document.draftingParty,
    drafters: await new ReviewFactsRepository(sql).draftingPersons(subject),
    way: outcome?.ok && assessor !== undefined ? { lead: outcome.way.lead, office: outcome.way.office, assessor } : null,
  };
}

/** A proposal that was refused may be made again. */
const MAY_BE_PLANNED: readonly (DocumentStage | undefined)[] = ['notSubmitted', 'screening', 'planned', 'dropped'];

async function others(scene: ProjectScene): Promise<ProjectFacts['others']> {
  const { sql } = scene.tx;
  const subject = await locked(scene);
  const item = await new PlanRepository(sql).ofDocument(subject);
  // what was dropped is over; to draft it after all is another matter, which is entered by itself
  if (item) return (await new PlanAdjustmentRepository(sql).isDropped(item.process)) ? 'underWay' : 'planned';
  const running = await new ReviewFactsRepository(sql).runningProcess(subject, 'project-initiation', scene.process.id);
  if (running !== null) return 'running';
  return MAY_BE_PLANNED.includes((await new PlanRepository(sql).stageOf(subject)) as DocumentStage | undefined) ? 'none' : 'underWay';
}

/** What the library has now: what comes into force later is another day's. */
const similar =
  (kind: 'sqlite' | 'postgres') =>
  async ({ tx, process, context, at }: ProjectScene): Promise<SimilarFact[]> => {
    const { shown, answerFrom } = findProfile(context.profile).planning.similar.value;
    const { title, words } = await proposalText(tx.sql, { process: process.id, document: context.document, title: context.title });
    const found = await similarTo({ sql: tx.sql, kind, day: dateIn(at), shown, except: context.document, title, words });
    return found.map(({ document, title: called, score }) => ({ document, title: called, score, mustAnswer: score >= answerFrom }));
  };

const loaders = (kind: 'sqlite' | 'postgres'): Loaders => ({
  matter,
  others,
  similar: similar(kind),
  plan: async ({ tx, context }) => {
    const plans = new PlanRepository(tx.sql);
    await plans.lock(context.parties.lead);
    return { isAdopted: (await plans.adopted(context.parties.lead, context.year)) !== undefined };
  },
  progress: async (scene) => ({ isPublished: (await new PlanRepository(scene.tx.sql).stageOf(await locked(scene))) === 'published' }),
  leaders: async ({ tx, context }) => (await new AccountRepository(tx.sql).holders(context.parties.lead, 'signatory')).map(({ id }) => id),
  evidence: evidenceFact,
});

/** What an event of a project may ask of the world; each answer stays true until the step has committed. */
export const projectFactLoaders = (kind: 'sqlite' | 'postgres'): Record<ProjectFactName, FactLoader<SqlTx>> => loaders(kind);
