import type { Calendar } from '@fashen/calendar';
import { computeDeadline } from '@fashen/calendar';
import { dateIn, type Response, type TextHash } from '@fashen/domain';
import type { Actor, Caller, FactLoader, Scene } from '@fashen/engine';
import {
  AccountRepository,
  AnswerRepository,
  DeadlineRepository,
  DocumentRepository,
  MaterialRepository,
  ReviewFactsRepository,
  type SqlTx,
} from '@fashen/persistence';
import { extensionLeft, findLimit, findProfile } from '@fashen/policy';
import type { ApprovalFactName } from '@fashen/workflow-approval';
import type { EarlierReview, ReviewContext, ReviewFactName, ReviewFacts } from '@fashen/workflow-legality-review';
import { approvalFactLoaders } from '../delegation/facts.js';
import { latestEntry } from '../document/version-entry.js';
import { inquiryFacts } from './inquiry-facts.js';
import { isJudgedUnlawful } from './judgment.js';
import { newestText } from './newest-text.js';
import { unsolicitedChanges } from './verification.js';

type ReviewScene = Scene<SqlTx> & { context: ReviewContext; by: Caller | Actor };
type OwnName = Exclude<ReviewFactName, ApprovalFactName>;
type Loaders = { [Name in OwnName]: (scene: ReviewScene) => Promise<ReviewFacts[Name]> };

const subjectOf = ({ process }: ReviewScene): string => {
  if (process.subject === null) throw new Error(`The review ${process.id} is about no document`);
  return process.subject;
};

/** The clearance that still stands for another text of this document, and the judgment on one. */
async function earlier(scene: ReviewScene, kind: 'clearance' | 'judgment'): Promise<EarlierReview | null> {
  const version = await latestEntry(scene.tx.sql, subjectOf(scene));
  const found = version && (await new ReviewFactsRepository(scene.tx.sql)[kind](subjectOf(scene), version.textHash));
  return found ? { review: found.grantedBy.replace(/\/\d+$/, ''), textHash: found.hash as TextHash } : null;
}

async function openReview(scene: ReviewScene): Promise<string | null> {
  const facts = new ReviewFactsRepository(scene.tx.sql);
  await facts.lockDocument(subjectOf(scene));
  return facts.runningProcess(subjectOf(scene), scene.process.workflow, scene.process.id);
}

async function missingMaterials(scene: ReviewScene) {
  const document = await new DocumentRepository(scene.tx.sql).find(subjectOf(scene));
  if (!document) return [];
  const handedIn = new Set((await new MaterialRepository(scene.tx.sql).ofDocument(document.id)).map(({ kind }) => kind));
  const exempt = scene.context.exemptions.includes('consultation') ? 'consultationRecord' : null;
  return findProfile(scene.context.profile).materials.value.filter((kind) => !handedIn.has(kind) && kind !== exempt);
}

/** Rounds come in order, so the later answer to an item prevails. */
async function answersGiven({ tx, process }: ReviewScene): Promise<ReviewFacts['answersGiven']> {
  const answers = await new AnswerRepository(tx.sql).answers(process.id);
  const latest = new Map(answers.map(({ itemId, response, reason }) => [itemId, { item: itemId, response: response as Response, reason }]));
  return [...latest.values()];
}

async function reviewExtension({ tx, process, context }: ReviewScene): Promise<ReviewFacts['reviewExtension']> {
  const limit = findLimit(findProfile(context.profile), 'review');
  const deadlines = new DeadlineRepository(tx.sql);
  const review = await deadlines.latest(process.id, 'review');
  const granted = review ? await deadlines.extensions(review.id) : [];
  const grantedAmount = granted.reduce((sum, { amount }) => sum + amount, 0);
  return { days: extensionLeft(limit, { grantedTimes: granted.length, grantedAmount }), basis: limit.extension?.basis ?? limit.basis };
}

function earliestDemand({ context, at }: ReviewScene, calendar: Calendar): ReviewFacts['earliestDemand'] {
  if (context.exemptions.includes('reviewTime')) return dateIn(at);
  const from = context.completeOn ?? context.completeNotBefore;
  const { due } = computeDeadline(findLimit(findProfile(context.profile), 'review_min'), { from, calendar });
  if (due === null) throw new Error('The minimum period of a review has no end');
  return due;
}

const loaders = (calendar: () => Calendar): Loaders => ({
  text: (scene) => newestText(scene.tx, subjectOf(scene)),
  drafters: (scene) => new ReviewFactsRepository(scene.tx.sql).draftingPersons(subjectOf(scene)),
  textJudgedUnlawful: async (scene) => {
    const text = await newestText(scene.tx, subjectOf(scene));
    return text !== null && isJudgedUnlawful(scene.tx, text.textHash);
  },
  reviewedTextJudgedUnlawful: ({ tx, context }) => isJudgedUnlawful(tx, context.textHash),
  openReview,
  earlierClearance: (scene) => earlier(scene, 'clearance'),
  earlierJudgment: (scene) => earlier(scene, 'judgment'),
  missingMaterials,
  supplementTimeOver: async ({ context, at }) => context.supplement === null || dateIn(at) > context.supplement.due,
  eligibleHandlers: async ({ tx, context }) =>
    (await new AccountRepository(tx.sql).holders(context.parties.review, 'caseHandler')).map(({ id }) => id),
  answersGiven,
  ownEntries: async ({ tx, process, by }) => (await tx.events(process.id)).flatMap((row) => (row.by === by.person ? [row.seq] : [])),
  unsolicitedChanges: ({ tx, process, context }) => unsolicitedChanges(tx.sql, process.id, context),
  ...inquiryFacts,
  reviewExtension,
  earliestDemand: async (scene) => earliestDemand(scene, calendar()),
});

/** What an event of a review may ask of the world; each answer stays true until the step has committed. */
export const reviewFactLoaders = (calendar: () => Calendar): Record<ReviewFactName, FactLoader<SqlTx>> => ({
  ...loaders(calendar),
  ...approvalFactLoaders,
});
