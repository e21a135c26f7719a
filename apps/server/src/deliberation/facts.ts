import { GRANTS } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import { DocumentRepository, MeetingRepository, ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import type { ApprovalFactName } from '@fashen/workflow-approval';
import {
  bodyInTurn,
  type DeliberationContext,
  type DeliberationFactName,
  type DeliberationFacts,
  type MeetingFact,
} from '@fashen/workflow-deliberation';
import { approvalFactLoaders } from '../delegation/facts.js';
import { newestText } from '../document/newest-text.js';
import { isJudgedUnlawful } from '../legality-review/judgment.js';
import { changesBeyond } from './changes-beyond.js';
import { clearancesOf } from './clearances.js';
import { wayFact } from './way-fact.js';

type DeliberationScene = Scene<SqlTx> & { context: DeliberationContext };
type OwnName = Exclude<DeliberationFactName, ApprovalFactName>;
type Loaders = { [Name in OwnName]: (scene: DeliberationScene) => Promise<DeliberationFacts[Name]> };

const subjectOf = ({ process }: DeliberationScene): string => {
  if (process.subject === null) throw new Error(`The deliberation ${process.id} is about no document`);
  return process.subject;
};

async function openDeliberation(scene: DeliberationScene): Promise<string | null> {
  const facts = new ReviewFactsRepository(scene.tx.sql);
  await facts.lockDocument(subjectOf(scene));
  return facts.runningProcess(subjectOf(scene), scene.process.workflow, scene.process.id);
}

/** Under the lock on the document, which a review that is being opened waits for. */
async function runningReview(scene: DeliberationScene): Promise<string | null> {
  const facts = new ReviewFactsRepository(scene.tx.sql);
  await facts.lockDocument(subjectOf(scene));
  return facts.runningProcess(subjectOf(scene), 'legality-review', scene.process.id);
}

async function standing(scene: DeliberationScene): Promise<DeliberationFacts['standing']> {
  const { tx, context } = scene;
  const holds = async (kind: string) => (await tx.lockGrants(subjectOf(scene), kind)).some(({ hash }) => hash === context.textHash);
  const signed: string[] = [];
  for (const issuer of context.signatories) if (await holds(GRANTS.signed(issuer))) signed.push(issuer);
  return { deliberated: await holds(GRANTS.deliberated), exempted: await holds(GRANTS.meetingExempted), signed };
}

/** Meetings of the body in turn that are still to be recorded, and the one that the document is on. */
async function meetings({ tx, context }: DeliberationScene): Promise<MeetingFact[]> {
  const body = bodyInTurn(context)?.body;
  if (body === undefined) return [];
  const repository = new MeetingRepository(tx.sql);
  await repository.lock(body);
  const found: MeetingFact[] = [];
  for (const { id, kind, plannedOn } of await repository.ofBody(body)) {
    const record = await repository.record(id);
    if (record && id !== context.item?.meeting) continue;
    found.push({
      id,
      kind,
      heldOn: record?.heldOn ?? plannedOn,
      chair: record?.chair ?? null,
      attendance: record
        ? (await repository.attendance(id)).map(({ reason, ...one }) => ({ ...one, ...(reason ? { reason } : {}) }))
        : null,
      minutes: record?.minutes ?? null,
    });
  }
  return found;
}

const loaders: Loaders = {
  text: (scene) => newestText(scene.tx, subjectOf(scene)),
  way: async (scene) => {
    const document = await new DocumentRepository(scene.tx.sql).find(subjectOf(scene));
    return document ? wayFact(scene.tx.sql, document.id, document.profile) : null;
  },
  drafters: (scene) => new ReviewFactsRepository(scene.tx.sql).draftingPersons(subjectOf(scene)),
  textJudgedUnlawful: async (scene) => {
    const text = await newestText(scene.tx, subjectOf(scene));
    return text !== null && isJudgedUnlawful(scene.tx, text.textHash);
  },
  openDeliberation,
  clearances: ({ tx, context }) => clearancesOf(tx, context),
  runningReview,
  standing,
  meetings,
  changesBeyond: ({ tx, context }) => changesBeyond(tx.sql, context),
};

/** What an event of a deliberation may ask of the world; each answer stays true until the step has committed. */
export const deliberationFactLoaders: Record<DeliberationFactName, FactLoader<SqlTx>> = { ...approvalFactLoaders, ...loaders };
