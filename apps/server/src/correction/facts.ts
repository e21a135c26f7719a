import { dateIn, type TextHash, textOn } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import {
  ClauseRepository,
  DocumentRepository,
  ReviewFactsRepository,
  type SqlTx,
  ValidityRepository,
  type VersionEntry,
  VersionRepository,
} from '@fashen/persistence';
import type { ChangeFact, CorrectionFactName, CorrectionFacts, MatterFact } from '@fashen/workflow-correction';
import { evidenceFact } from '../evidence/facts.js';
import { actedOnDocument } from '../workflow/acted-on-document.js';
import { authoritiesOf, congressesOf } from './authorities.js';

type Loaders = { [Name in CorrectionFactName]: (scene: Scene<SqlTx>) => Promise<CorrectionFacts[Name]> };

/** Takes the lock on the document: what would change it at this moment waits, and is waited for. */
async function locked({ tx, process }: Scene<SqlTx>): Promise<string | null> {
  if (process.subject !== null) await new ReviewFactsRepository(tx.sql).lockDocument(process.subject);
  return process.subject;
}

/** The text that is in force, or was last; of a document that was never published here, the newest. */
async function textInForce({ tx: { sql }, at }: Scene<SqlTx>, document: string): Promise<VersionEntry | undefined> {
  const text = textOn(await new ValidityRepository(sql).events(document), dateIn(at));
  const entries = await new VersionRepository(sql).ofDocument(document);
  return entries.find(({ id }) => id === text?.version) ?? entries.at(-1);
}

async function matter(scene: Scene<SqlTx>): Promise<MatterFact | null> {
  const { sql } = scene.tx;
  const subject = await locked(scene);
  const document = subject === null ? undefined : await new DocumentRepository(sql).find(subject);
  const version = document && (await textInForce(scene, document.id));
  if (!document || !version) return null;
  return {
    title: document.title,
    profile: document.profile,
    textHash: version.textHash as TextHash,
    life: await new ReviewFactsRepository(sql).runningProcess(document.id, 'normative-document', ''),
    authorities: await authoritiesOf(sql, document, dateIn(scene.at)),
    congresses: await congressesOf(sql),
  };
}

/** What takes a document out of force, or its text: repealed, renewed under a new number and declared lapsed are one for a correction. */
const DONE: Readonly<Record<string, ChangeFact['kind']>> = {
  amended: 'amended',
  repealed: 'repealed',
  renewed: 'repealed',
  lapsed: 'repealed',
};

async function changes(scene: Scene<SqlTx>): Promise<ChangeFact[]> {
  const subject = await locked(scene);
  const recorded = subject === null ? [] : await new ValidityRepository(scene.tx.sql).history(subject);
  return recorded.flatMap(({ event, createdAt }) => {
    const kind = DONE[event.kind];
    return kind ? [{ kind, on: event.on, at: createdAt }] : [];
  });
}

const loaders: Loaders = {
  matter,
  acted: async ({ tx, process: { subject } }) => (subject === null ? [] : actedOnDocument(tx.sql, subject)),
  evidence: evidenceFact,
  anchors: async (scene) => {
    const subject = await locked(scene);
    const version = subject === null ? undefined : await textInForce(scene, subject);
    const clauses = version ? await new ClauseRepository(scene.tx.sql).ofVersion(version.id) : [];
    return [...new Set(clauses.map(({ anchor }) => anchor).filter((anchor) => anchor !== ''))];
  },
  changes,
  isOnRecord: async (scene) => {
    const subject = await locked(scene);
    return subject !== null && (await new ValidityRepository(scene.tx.sql).events(subject)).length > 0;
  },
};

/** What an event of a correction may ask of the world; each answer stays true until the step has committed. */
export const correctionFactLoaders: Record<CorrectionFactName, FactLoader<SqlTx>> = loaders;
