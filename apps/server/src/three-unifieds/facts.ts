import type { Calendar } from '@fashen/calendar';
import { dateIn, GRANTS, type IsoDate, type TextHash } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import {
  AccountRepository,
  DocumentNumberRepository,
  DocumentRepository,
  PrintRepository,
  RegistrationRepository,
  ReviewFactsRepository,
  type SqlTx,
  UnifiedNumberRepository,
  VersionRepository,
} from '@fashen/persistence';
import { findProfile, type Profile } from '@fashen/policy';
import type { TextFact, UnifiedContext, UnifiedFactName, UnifiedFacts, WayFact } from '@fashen/workflow-three-unifieds';
import { bannedCitations } from '../correction/citations.js';
import { clearancesOf } from '../deliberation/clearances.js';
import { newestText } from '../document/newest-text.js';
import { latestEntry } from '../document/version-entry.js';
import { evidenceFact } from '../evidence/facts.js';
import { findWay } from '../issuing/way.js';
import { isJudgedUnlawful } from '../legality-review/judgment.js';
import { clauseOf, clocksOf, effectGap, explainerRule, submission, validity } from './requirements.js';

type UnifiedScene = Scene<SqlTx> & { context: UnifiedContext };
type Loaders = { [Name in UnifiedFactName]: (scene: UnifiedScene) => Promise<UnifiedFacts[Name]> };

const subjectOf = ({ process }: UnifiedScene): string => {
  if (process.subject === null) throw new Error(`The registration ${process.id} is about no document`);
  return process.subject;
};

/** With the day of effect that the text itself names. */
async function textFact(scene: UnifiedScene): Promise<TextFact | null> {
  const subject = subjectOf(scene);
  const text = await newestText(scene.tx, subject);
  return text && { ...text, effective: (await clauseOf(scene.tx.sql, subject))?.effective ?? null };
}

async function wayFact(scene: UnifiedScene): Promise<WayFact | null> {
  const outcome = await findWay(scene.tx.sql, subjectOf(scene));
  if (!outcome?.ok) return null;
  const { issuedAs, lead, issuers, reviewers, office, registrar, leavesFlow } = outcome.way;
  return { issuedAs, lead, issuers, reviewers, office, registrar, leavesFlow };
}

/** The profile that the case runs by; at the start, when there is none yet, the document's. */
async function profileOf(scene: UnifiedScene): Promise<Profile> {
  const { context } = scene;
  const document = context?.profile ? undefined : await new DocumentRepository(scene.tx.sql).find(subjectOf(scene));
  return findProfile(context?.profile || document?.profile || 'national');
}

async function openRegistration(scene: UnifiedScene): Promise<string | null> {
  const facts = new ReviewFactsRepository(scene.tx.sql);
  await facts.lockDocument(subjectOf(scene));
  return facts.runningProcess(subjectOf(scene), scene.process.workflow, scene.process.id);
}

/** Whoever begins a life at this moment is waited for, and waits for us. */
async function life(scene: UnifiedScene): Promise<string | null> {
  await new ReviewFactsRepository(scene.tx.sql).lockDocument(subjectOf(scene));
  const processes = await new DocumentRepository(scene.tx.sql).processes(subjectOf(scene));
  return processes.findLast(({ workflow }) => workflow === 'normative-document')?.id ?? null;
}

/** Whether that grant stands for the text at hand; whoever revokes it at this moment is waited for, and waits for us. */
const holds = async (scene: UnifiedScene, kind: string): Promise<boolean> =>
  (await scene.tx.lockGrants(subjectOf(scene), kind)).some(({ hash }) => hash === scene.context.textHash);

async function standing(scene: UnifiedScene): Promise<UnifiedFacts['standing']> {
  const signed: string[] = [];
  for (const issuer of scene.context.issuers) if (await holds(scene, GRANTS.signed(issuer))) signed.push(issuer);
  return { deliberated: await holds(scene, GRANTS.deliberated), exempted: await holds(scene, GRANTS.meetingExempted), signed };
}

async function clocks(scene: UnifiedScene): Promise<UnifiedFacts['clocks']> {
  const way = await wayFact(scene);
  return way ? clocksOf(await profileOf(scene), way.issuedAs) : [];
}

/** The day on which the last issuer signed the newest text; null while one has not. */
async function signedOn(scene: UnifiedScene, issuers: readonly string[]): Promise<IsoDate | null> {
  const { tx } = scene;
  const version = await latestEntry(tx.sql, subjectOf(scene));
  const days: (IsoDate | undefined)[] = [];
  for (const issuer of issuers) {
    const standing = await tx.lockGrants(subjectOf(scene), GRANTS.signed(issuer));
    const own = standing.find(({ hash }) => hash === version?.textHash);
    days.push(own && dateIn(own.grantedAt));
  }
  return days.includes(undefined) ? null : ((days as IsoDate[]).toSorted().at(-1) ?? null);
}

async function submissionFact(scene: UnifiedScene, calendar: Calendar): Promise<UnifiedFacts['submission']> {
  const way = await wayFact(scene);
  return way && submission(await profileOf(scene), way.issuedAs, await signedOn(scene, way.issuers), calendar);
}

async function documentNumbers({ tx, at }: UnifiedScene): Promise<readonly string[]> {
  const numbers = new DocumentNumberRepository(tx.sql);
  await numbers.lock();
  return numbers.since(Number(dateIn(at).slice(0, 4)) - 1);
}

const loaders = (calendar: () => Calendar): Loaders => ({
  text: textFact,
  texts: async (scene) => {
    await new ReviewFactsRepository(scene.tx.sql).lockDocument(subjectOf(scene));
    const versions = await new VersionRepository(scene.tx.sql).ofDocument(subjectOf(scene));
    return versions.map(({ id, textHash }) => ({ version: id, textHash: textHash as TextHash }));
  },
  way: wayFact,
  drafters: (scene) => new ReviewFactsRepository(scene.tx.sql).draftingPersons(subjectOf(scene)),
  textJudgedUnlawful: async (scene) => {
    const version = await latestEntry(scene.tx.sql, subjectOf(scene));
    return version !== undefined && isJudgedUnlawful(scene.tx, version.textHash as TextHash);
  },
  registeredTextJudgedUnlawful: ({ tx, context }) => isJudgedUnlawful(tx, context.textHash),
  openRegistration,
  life,
  clearances: ({ tx, context }) => clearancesOf(tx, context),
  standing,
  isRegistered: (scene) => holds(scene, GRANTS.registered),
  hasMinutes: (scene) => new RegistrationRepository(scene.tx.sql).hasMinutes(subjectOf(scene)),
  isExplainerRequired: async ({ context }) => explainerRule(context.profile),
  validity: (scene) =>
    validity(scene.tx.sql, subjectOf(scene), { profile: findProfile(scene.context.profile), title: scene.context.title }),
  bannedCitations: async (scene) => {
    const version = await latestEntry(scene.tx.sql, subjectOf(scene));
    return version ? bannedCitations(scene.tx.sql, version, dateIn(scene.at), { lock: true }) : [];
  },
  effectGap: async (scene) => effectGap(await profileOf(scene), dateIn(scene.at), calendar()),
  numberCode: async ({ tx, context }) => (await new UnifiedNumberRepository(tx.sql).codeOf(context.parties.lead))?.code ?? null,
  documentNumbers,
  clocks,
  submission: (scene) => submissionFact(scene, calendar()),
  today: async ({ at }) => dateIn(at),
  prints: async (scene) =>
    (await new PrintRepository(scene.tx.sql).ofDocument(subjectOf(scene))).map(({ id, differences }) => ({
      id,
      differences: differences.length,
    })),
  leaders: async ({ tx, context }) => (await new AccountRepository(tx.sql).holders(context.parties.lead, 'signatory')).map(({ id }) => id),
  evidence: evidenceFact,
});

/** What an event of this workflow may ask of the world; each answer stays true until the step has committed. */
export const unifiedFactLoaders = (calendar: () => Calendar): Record<UnifiedFactName, FactLoader<SqlTx>> => loaders(calendar);
