import { BODIES, dateIn, GRANTS } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import {
  DocumentNumberRepository,
  DraftingRepository,
  PartyRepository,
  PlanAdjustmentRepository,
  PlanRepository,
  ReviewFactsRepository,
  type SqlTx,
  UnifiedNumberRepository,
} from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import {
  FIGURES,
  type PeriodRule,
  type PlanFact,
  type SpineContext,
  type SpineFactName,
  type SpineFacts,
  takenNumbers,
  type WayFact,
} from '@fashen/workflow-normative-document';
import { clearancesOf } from '../deliberation/clearances.js';
import { newestText } from '../document/newest-text.js';
import { latestEntry } from '../document/version-entry.js';
import { evidenceFact } from '../evidence/facts.js';
import { findWay } from '../issuing/way.js';
import { isJudgedUnlawful } from '../legality-review/judgment.js';
import { clauseOf } from '../three-unifieds/requirements.js';
import { publishedHere } from './published-here.js';
import { targetFacts } from './targets.js';
import { periodInText } from './text-period.js';

type SpineScene = Scene<SqlTx> & { context: SpineContext };
type Loaders = { [Name in SpineFactName]: (scene: SpineScene) => Promise<SpineFacts[Name]> };

const subjectOf = ({ process }: SpineScene): string => {
  if (process.subject === null) throw new Error(`The life ${process.id} is about no document`);
  return process.subject;
};

async function wayFact(scene: SpineScene): Promise<WayFact | null> {
  const outcome = await findWay(scene.tx.sql, subjectOf(scene));
  if (!outcome?.ok) return null;
  const { issuedAs, lead, issuers, reviewers, signatories, office, registrar, leavesFlow, filingReceivers } = outcome.way;
  const receivers = filingReceivers.filter(({ by }) => by === 'filing').map(({ body, party }) => party ?? body);
  const names = new Map((await new PartyRepository(scene.tx.sql).all()).map(({ id, name }) => [id, name]));
  const filedWith = filingReceivers.map((one) => ({ ...one, name: names.get(one.party ?? '') ?? BODIES[one.body].zh }));
  return { issuedAs, lead, issuers, reviewers, signatories, office, registrar, leavesFlow, receivers, filedWith };
}

/** Another case of that workflow about the document; whoever opens one at this moment is waited for. */
const running =
  (workflow: string) =>
  async (scene: SpineScene): Promise<string | null> => {
    const facts = new ReviewFactsRepository(scene.tx.sql);
    await facts.lockDocument(subjectOf(scene));
    return facts.runningProcess(subjectOf(scene), workflow, scene.process.id);
  };

/** The grants of the parts count for the newest text, under lock: one that is being revoked is waited for (invariant 13). */
async function clearances(scene: SpineScene): Promise<SpineFacts['clearances']> {
  const text = await newestText(scene.tx, subjectOf(scene));
  return text ? clearancesOf(scene.tx, { document: subjectOf(scene), textHash: text.textHash, reviewers: scene.context.reviewers }) : [];
}

async function decisions(scene: SpineScene): Promise<SpineFacts['decisions']> {
  const text = await newestText(scene.tx, subjectOf(scene));
  const holds = async (kind: string) => (await scene.tx.lockGrants(subjectOf(scene), kind)).some(({ hash }) => hash === text?.textHash);
  const signed: string[] = [];
  for (const party of scene.context.signatories) if (await holds(GRANTS.signed(party))) signed.push(party);
  return { deliberated: await holds(GRANTS.deliberated), exempted: await holds(GRANTS.meetingExempted), signed };
}

/** Only where the place asks for a period does its longest one bind. */
function periodRule({ context }: SpineScene): PeriodRule {
  const { limits, rules } = findProfile(context.profile);
  const yearsOf = (...keys: readonly string[]) =>
    keys.map((key) => limits.find((limit) => limit.key === key)?.amount).find((amount) => amount !== undefined) ?? null;
  const { value: isStated, source: basis } = rules.validityStated;
  return {
    isStated,
    longest: isStated ? yearsOf('validity_max', 'validity') : null,
    longestTrial: isStated ? yearsOf('validity_trial') : null,
    basis,
  };
}

/** 立项, under the lock on the document: a project that is decided at this moment is waited for. */
async function planFact(scene: SpineScene): Promise<PlanFact> {
  const { sql } = scene.tx;
  const { context, at } = scene;
  const project = await running('project-initiation')(scene);
  const plans = new PlanRepository(sql);
  const listed = await plans.ofDocument(subjectOf(scene));
  const item = listed && !(await new PlanAdjustmentRepository(sql).isDropped(listed.process)) ? listed : undefined;
  const year = Number(dateIn(at).slice(0, 4));
  return {
    hasStep: findProfile(context.profile).planning.hasStep.value,
    isKept: (await plans.adopted(context.parties.lead, item?.year ?? year)) !== undefined,
    // its line stays open until the publication; what is asked here is whether it is still to be decided
    running: listed ? null : project,
    item: item ? { process: item.process, kind: item.kind === 'added' ? 'added' : 'planned', year: item.year, month: item.month } : null,
  };
}

const others = (numbers: readonly string[], own: string | null | undefined): string[] => numbers.filter((number) => number !== own);

const loaders: Loaders = {
  text: (scene) => newestText(scene.tx, subjectOf(scene)),
  way: wayFact,
  drafters: (scene) => new ReviewFactsRepository(scene.tx.sql).draftingPersons(subjectOf(scene)),
  textJudgedUnlawful: async (scene) => {
    const text = await newestText(scene.tx, subjectOf(scene));
    return text !== null && isJudgedUnlawful(scene.tx, text.textHash);
  },
  plan: planFact,
  openLife: running('normative-document'),
  openDrafting: async (scene) => {
    const process = await running('drafting')(scene);
    return process === null ? null : { process, tracks: await new DraftingRepository(scene.tx.sql).openTracks(process) };
  },
  openReview: running('legality-review'),
  openDeliberation: running('deliberation'),
  openRegistration: running('three-unifieds'),
  clearances,
  decisions,
  evidence: evidenceFact,
  publishedHere: (scene) => publishedHere(scene.tx.sql, subjectOf(scene)),
  unifiedNumbers: async (scene) => {
    const numbers = new UnifiedNumberRepository(scene.tx.sql);
    await numbers.lock();
    const own = await publishedHere(scene.tx.sql, subjectOf(scene));
    return takenNumbers(others(await numbers.numbers(), own?.unifiedNumber), FIGURES.unified);
  },
  documentNumbers: async (scene) => {
    const numbers = new DocumentNumberRepository(scene.tx.sql);
    await numbers.lock();
    const own = await publishedHere(scene.tx.sql, subjectOf(scene));
    return takenNumbers(others(await numbers.since(0), own?.documentNumber), FIGURES.document);
  },
  numberCodes: async ({ tx, context }) => {
    const codes = await new UnifiedNumberRepository(tx.sql).codes();
    const isOwn = ({ issuer }: { issuer: string }) => issuer === context.parties.lead;
    return { own: codes.filter(isOwn).map(({ code }) => code), others: codes.filter((one) => !isOwn(one)).map(({ code }) => code) };
  },
  targets: ({ tx, context, at }) => targetFacts(tx.sql, context.changes, at),
  periodRule: async (scene) => periodRule(scene),
  periodInText: async (scene) => periodInText(scene.tx.sql, await latestEntry(scene.tx.sql, subjectOf(scene))),
  effectiveInText: async (scene) => (await clauseOf(scene.tx.sql, subjectOf(scene)))?.effective ?? null,
};

/** What an event in the life of a document may ask of the world; each answer stays true until the step has committed. */
export const spineFactLoaders: Record<SpineFactName, FactLoader<SqlTx>> = loaders;
