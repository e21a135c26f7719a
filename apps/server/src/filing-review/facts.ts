import type { Calendar } from '@fashen/calendar';
import { dateIn, GRANTS, type IsoDate, type TextHash } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import {
  DocumentRepository,
  FilingReviewRepository,
  ReceivedPackageRepository,
  ReviewFactsRepository,
  type SqlTx,
  VersionRepository,
} from '@fashen/persistence';
import { extensionLeft, findLimit, findProfile } from '@fashen/policy';
import type { ApprovalFactName } from '@fashen/workflow-approval';
import type { FilingReviewContext, FilingReviewFactName, FilingReviewFacts, MatterFact } from '@fashen/workflow-filing-review';
import { authoritiesOf } from '../correction/authorities.js';
import { compute } from '../deadline/compute.js';
import { approvalFactLoaders } from '../delegation/facts.js';
import { actedOnDocument } from '../workflow/acted-on-document.js';
import { filingDesks } from './desks.js';

type ReviewScene = Scene<SqlTx> & { context: FilingReviewContext };
type OwnName = Exclude<FilingReviewFactName, ApprovalFactName>;
type Loaders = { [Name in OwnName]: (scene: ReviewScene) => Promise<FilingReviewFacts[Name]> };

const subjectOf = ({ process }: ReviewScene): string => {
  if (process.subject === null) throw new Error(`The filing review ${process.id} is about no document`);
  return process.subject;
};

/** Who answers for it as the lead, or whoever carries on for one that is gone: the same as in its correction. */
async function leadOf(scene: ReviewScene): Promise<string | null> {
  const { sql } = scene.tx;
  const document = await new DocumentRepository(sql).find(subjectOf(scene));
  const [lead] = document ? await authoritiesOf(sql, document, dateIn(scene.at)) : [];
  return lead?.party ?? null;
}

/** Takes the lock on the document: a version that comes in now waits until this step has ended. */
async function matter(scene: ReviewScene): Promise<MatterFact | null> {
  const { tx } = scene;
  const subject = subjectOf(scene);
  await new ReviewFactsRepository(tx.sql).lockDocument(subject);
  const document = await new DocumentRepository(tx.sql).find(subject);
  const versions = await new VersionRepository(tx.sql).ofDocument(subject);
  const [published] = await tx.lockGrants(subject, GRANTS.published);
  const meant = versions.findLast(({ textHash }) => textHash === published?.hash) ?? versions.at(-1);
  if (!document || !meant) return null;
  return {
    title: meant.title,
    profile: document.profile,
    version: meant.id,
    textHash: meant.textHash as TextHash,
    texts: versions.map(({ textHash }) => textHash as TextHash),
    lead: await leadOf(scene),
  };
}

function fixDue({ context, at }: ReviewScene, calendar: Calendar): FilingReviewFacts['fixDue'] {
  const { profile } = context;
  const { due } = compute({ key: 'filing_fix', startFrom: dateIn(at), profile }, [], [], calendar);
  if (due === null) throw new Error('The period of a supplement has no end');
  return { due: due as IsoDate, basis: findLimit(findProfile(profile), 'filing_fix').basis };
}

function extension({ context }: ReviewScene): FilingReviewFacts['extension'] {
  const limit = findLimit(findProfile(context.profile), 'filing_review');
  return { days: extensionLeft(limit, { grantedTimes: 0, grantedAmount: 0 }), basis: limit.extension?.basis ?? limit.basis };
}

const loaders = (calendar: () => Calendar): Loaders => ({
  matter,
  desks: ({ tx }) => filingDesks(tx.sql),
  packages: async (scene) =>
    (await new ReceivedPackageRepository(scene.tx.sql).unopened(subjectOf(scene))).map(({ id, matter: of, receiver }) => ({
      id,
      matter: of,
      receiver,
    })),
  running: (scene) => new FilingReviewRepository(scene.tx.sql).running(subjectOf(scene), scene.process.id),
  acted: (scene) => actedOnDocument(scene.tx.sql, subjectOf(scene)),
  registerNumbers: ({ tx, context }) => new FilingReviewRepository(tx.sql).registerNumbers(context.parties.receiver),
  fixDue: async (scene) => fixDue(scene, calendar()),
  extension: async (scene) => extension(scene),
});

/** What an event of this workflow may ask of the world; each answer stays true until the step has committed. */
export const filingReviewFactLoaders = (calendar: () => Calendar): Record<FilingReviewFactName, FactLoader<SqlTx>> => ({
  ...approvalFactLoaders,
  ...loaders(calendar),
});
