import { createHash } from 'node:crypto';
import { dateIn, isInForce, statusOn, type TextHash } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import {
  ObjectionAnswerRepository,
  ObjectionStatementRepository,
  ReviewFactsRepository,
  type SqlTx,
  ValidityRepository,
} from '@fashen/persistence';
import { extensionLeft, findLimit, findProfile } from '@fashen/policy';
import type { ApprovalFactName } from '@fashen/workflow-approval';
import type { ObjectionContext, ObjectionFactName, ObjectionFacts } from '@fashen/workflow-objection-review';
import { approvalFactLoaders } from '../delegation/facts.js';
import { actedOnDocument } from '../workflow/acted-on-document.js';
import { textInForce } from './text-in-force.js';

type ObjectionScene = Scene<SqlTx> & { context: ObjectionContext };
type OwnName = Exclude<ObjectionFactName, ApprovalFactName>;
type Loaders = { [Name in OwnName]: (scene: ObjectionScene) => Promise<ObjectionFacts[Name]> };

/** Takes the lock on the document: what would change it, or make somebody take part in it, waits and is waited for. */
async function locked({ tx, context: { document } }: ObjectionScene): Promise<string | null> {
  if (document !== null) await new ReviewFactsRepository(tx.sql).lockDocument(document);
  return document;
}

async function maskings({ tx, process }: ObjectionScene): Promise<ObjectionFacts['maskings']> {
  const statements = new ObjectionStatementRepository(tx.sql);
  await statements.lock(process.id);
  const masked = (await statements.maskings(process.id)).map(({ text, ...one }) => ({
    ...one,
    hash: createHash('sha256').update(text).digest('hex'),
  }));
  return { statements: await statements.statements(process.id), masked };
}

const CONCLUDING = ['replied', 'closed'];

const loaders: Loaders = {
  involved: async (scene) => {
    const document = await locked(scene);
    return document === null ? [] : actedOnDocument(scene.tx.sql, document);
  },
  maskings,
  extension: async ({ context: { profile } }) => {
    const limit = findLimit(findProfile(profile), 'objection_reply');
    return { days: extensionLeft(limit, { grantedTimes: 0, grantedAmount: 0 }), basis: limit.extension?.basis ?? limit.basis };
  },
  isInForce: async (scene) => {
    const document = await locked(scene);
    const events = document === null ? [] : await new ValidityRepository(scene.tx.sql).events(document);
    const status = statusOn(events, dateIn(scene.at));
    return status === null ? null : isInForce(status);
  },
  textHash: async (scene) => {
    const document = await locked(scene);
    const version = document === null ? undefined : await textInForce(scene.tx.sql, document, dateIn(scene.at));
    return (version?.textHash as TextHash | undefined) ?? null;
  },
  isEarlierAnswered: async ({ tx, context: { follows } }) =>
    follows !== null && (await new ObjectionAnswerRepository(tx.sql).ofObjection(follows)).some(({ kind }) => CONCLUDING.includes(kind)),
};

/** What an event of this workflow may ask of the world; each answer stays true until the step has committed. */
export const objectionFactLoaders: Record<ObjectionFactName, FactLoader<SqlTx>> = { ...approvalFactLoaders, ...loaders };
