import { dateIn } from '@fashen/domain';
import type { EventRow } from '@fashen/engine';
import { type ActFact, type SigningGroundFact, type SigningSheetFacts, signingSheet } from '@fashen/official-documents';
import {
  AgendaRepository,
  DeliberationRepository,
  type LeaderAct,
  MeetingRepository,
  type SqlReader,
  VersionRepository,
} from '@fashen/persistence';
import type { DeliberationContext, DeliberationEffects } from '@fashen/workflow-deliberation';
import { type Paper, paperOf } from '../../produced-document/paper.js';
import { clearanceFacts } from './clearance-facts.js';
import type { Directory } from './directory.js';
import { meetingName } from './minutes.js';

type Scene = {
  id: string;
  context: DeliberationContext;
  directory: Directory;
  events: readonly EventRow[];
  /** Whose signatures stand, where the sheet is looked at before all have signed: one that is void is not shown. */
  stands?: (issuer: string) => boolean;
};

const actFact = ({ directory, context }: Scene, act: LeaderAct): ActFact => ({
  by: directory.person(act.person, act.party),
  on: act.occurredOn,
  ...(act.enteredBy && act.scan
    ? {
        entry: {
          by: directory.person(act.enteredBy, context.parties.office),
          on: dateIn(act.createdAt),
          scan: directory.scan(act.scan),
        },
      }
    : {}),
});

/** Events of the office, told as steps of the sheet: 初核 and 复核. */
const stepsOf = ({ directory, events }: Scene): SigningSheetFacts['steps'] =>
  events
    .filter(({ type }) => type === 'passPreCheck' || type === 'acceptWording' || type === 'passRecheck')
    .map(({ type, event, at }) => {
      const { by } = JSON.parse(event) as { by: { person: string; party: string } };
      return {
        what: type === 'passPreCheck' ? '初核' : type === 'acceptWording' ? '复核（文字性修改）' : '复核',
        by: directory.person(by.person, by.party),
        on: dateIn(at),
      };
    });

async function groundOf({ sql }: SqlReader, scene: Scene, acts: readonly LeaderAct[]): Promise<SigningGroundFact> {
  const exemption = acts.findLast(({ act }) => act === 'exempted');
  const { context } = scene;
  if (context.exemption !== null && exemption)
    return {
      kind: 'emergency',
      ground: exemption.words ?? context.exemption,
      basis: context.urgentSigning?.basis ?? '',
      decision: actFact(scene, exemption),
    };
  const meetings = new MeetingRepository(sql);
  const found: { name: string; heldOn: string; result: 'passed' | 'passedInPrinciple' }[] = [];
  for (const { meeting, result } of await new AgendaRepository(sql).ofProcess(scene.id)) {
    if (result !== 'passed' && result !== 'passedInPrinciple') continue;
    const [of, record] = [await meetings.find(meeting), await meetings.record(meeting)];
    if (of && record) found.push({ name: `${scene.directory.party(of.body)}${meetingName(of.kind)}`, heldOn: record.heldOn, result });
  }
  return { kind: 'meeting', meetings: found };
}

/** 发文稿纸, with several issuers the 联合发文会签单: who signed this text, on what ground, and what came before. */
export async function signingSheetPaper(
  reader: SqlReader,
  scene: Scene,
  { title, textHash, signedOn }: DeliberationEffects['renderSigningSheet'],
): Promise<Paper> {
  const { context, directory } = scene;
  const acts = await new DeliberationRepository(reader.sql).acts(scene.id);
  const version = await new VersionRepository(reader.sql).find(context.version);
  if (!version) throw new Error(`There is no version ${context.version}`);
  const issuers = context.signatories.map((issuer) => {
    const act = scene.stands?.(issuer) === false ? undefined : acts.findLast((one) => one.act === 'signed' && one.party === issuer);
    const signature = act ? { ...actFact(scene, act), ...(act.words === null ? {} : { opinion: act.words }) } : null;
    return { issuer: directory.party(issuer), isLead: issuer === context.parties.lead, signature };
  });
  const agreed = acts.filter(({ act }) => act === 'agreed');
  const agreements = agreed.map((act) => ({
    what: '分管领导意见',
    ...actFact(scene, act),
    ...(act.words === null ? {} : { words: act.words }),
  }));
  const { document, reviewers, profile, parties } = context;
  return paperOf(signingSheet, {
    documentTitle: title,
    text: { ordinal: version.ordinal, textHash },
    draftingDepartment: directory.party(parties.drafting),
    drafters: context.drafters.map(directory.name),
    issuers: issuers as unknown as SigningSheetFacts['issuers'],
    clearances: await clearanceFacts(reader, { document, textHash, reviewers, profile }),
    ground: await groundOf(reader, scene, acts),
    steps: [...stepsOf(scene), ...agreements].toSorted((one, other) => (one.on < other.on ? -1 : 1)),
    recipients: [],
    copyTo: [],
    office: directory.party(parties.office),
    preparedOn: signedOn,
  });
}
