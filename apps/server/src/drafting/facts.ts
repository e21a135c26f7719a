import { computeDeadline } from '@fashen/calendar';
import { dateIn, type IsoDate } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import {
  CommentAnswerRepository,
  ConsultationRepository,
  DocumentRepository,
  ReviewFactsRepository,
  type SqlTx,
} from '@fashen/persistence';
import { findLimit, findProfile } from '@fashen/policy';
import type { DayFact, DraftingContext, DraftingFactName, DraftingFacts, PlaceFact } from '@fashen/workflow-drafting';
import { newestText } from '../document/newest-text.js';
import { evidenceFact } from '../evidence/facts.js';
import { PartyTree } from '../issuing/party-tree.js';
import { findWay } from '../issuing/way.js';
import type { HandlerServices } from '../workflow/services.js';

type DraftingScene = Scene<SqlTx> & { context: DraftingContext };
type Loaders = { [Name in DraftingFactName]: (scene: DraftingScene) => Promise<DraftingFacts[Name]> };
type Calendars = Pick<HandlerServices, 'calendar'>;

const subjectOf = ({ process }: DraftingScene): string => {
  if (process.subject === null) throw new Error(`The drafting ${process.id} is about no document`);
  return process.subject;
};
const profileOf = ({ context }: DraftingScene) => findProfile(context.profile);

/** 公平竞争审查条例 第十四条: what a government at county level or above is to issue is reviewed together with the market regulator. */
async function place(scene: DraftingScene): Promise<PlaceFact> {
  const { sql } = scene.tx;
  const document = await new DocumentRepository(sql).find(subjectOf(scene));
  if (!document) return { ownLegal: null, withRegulator: false };
  const tree = await PartyTree.read(sql);
  const way = await findWay(sql, subjectOf(scene));
  const issuedAs = way?.ok ? way.way.issuedAs : null;
  return {
    ownLegal: tree.childWith(document.draftingParty, 'legalSection')?.id ?? null,
    withRegulator: issuedAs === 'government' || issuedAs === 'generalOffice',
  };
}

/** The day that a limit comes to, counted from a day. */
function dayOf(scene: DraftingScene, { calendar }: Calendars, key: string, from: IsoDate): DayFact {
  const { due, basis } = computeDeadline(findLimit(profileOf(scene), key), { from, calendar: calendar() });
  if (due === null) throw new Error(`The limit ${key} has no end`);
  return { on: due, basis };
}

async function consultation({ tx, context }: DraftingScene): Promise<DraftingFacts['consultation']> {
  if (context.consultation === null) return null;
  const consultations = new ConsultationRepository(tx.sql);
  await consultations.lock(context.consultation.id);
  const summary = await consultations.summary(context.process);
  if (!summary) return null;
  const { consultation: id, comments, unanswered } = summary;
  return { consultation: id, comments, unanswered, answers: await new CommentAnswerRepository(tx.sql).latestHash(id) };
}

const loaders = (calendars: Calendars): Loaders => ({
  text: (scene) => newestText(scene.tx, subjectOf(scene)),
  place,
  drafters: (scene) => new ReviewFactsRepository(scene.tx.sql).draftingPersons(subjectOf(scene)),
  openDrafting: async (scene) => {
    const facts = new ReviewFactsRepository(scene.tx.sql);
    await facts.lockDocument(subjectOf(scene));
    return facts.runningProcess(subjectOf(scene), 'drafting', scene.process.id);
  },
  consultation,
  earliestClose: async (scene) => {
    const from = dateIn(scene.at);
    return {
      interests: dayOf(scene, calendars, 'consult_default', from),
      market: dayOf(scene, calendars, 'consult_market', from),
      decision: dayOf(scene, calendars, 'consult_decision', from),
    };
  },
  waivers: async (scene) => profileOf(scene).drafting.consultationWaivers.value.map(({ code }) => code),
  experts: async (scene) => {
    const { value, source } = profileOf(scene).drafting.experts;
    return { ...value, basis: source };
  },
  hearingGrounds: async (scene) => profileOf(scene).drafting.hearingGrounds.value.map(({ code }) => code),
  earliestHearing: async (scene) => dayOf(scene, calendars, 'hearing_notice', dateIn(scene.at)),
  hearingPapersBy: async (scene) =>
    scene.context.hearingOn === null ? null : dayOf(scene, calendars, 'hearing_material', scene.context.hearingOn),
  evidence: evidenceFact,
});

/** What an event of a drafting may ask of the world; each answer stays true until the step has committed. */
export const draftingFactLoaders = (services: Calendars): Record<DraftingFactName, FactLoader<SqlTx>> => loaders(services);
