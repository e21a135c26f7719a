import type { DraftingTrack } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import type { DraftingContext } from './context.js';
import { isConcluded } from './tracks.js';
import { EARLIEST, EARLIEST_MARKET, type Focus, focusOf, HEARING, TODAY } from './world.js';

type Payloads = readonly Record<string, Json>[];
type Played = (context: DraftingContext) => Payloads;

/** In which order the tracks go their shortest way. */
const ORDER: readonly DraftingTrack[] = ['consultation', 'departments', 'fairCompetition', 'experts', 'risk', 'hearing'];

/** In most worlds a track waits for those before it, and the one that is looked at closely for all others; in `any` none does. */
function isItsTurn(track: DraftingTrack, context: DraftingContext): boolean {
  const focus = focusOf(context);
  if (focus === 'any') return true;
  const others = ORDER.filter((one) => one !== focus);
  const before = track === focus ? others : others.slice(0, others.indexOf(track));
  return before.every((one) => isConcluded(one, context));
}

/** The shortest way of a track, once it is its turn. */
const short =
  (track: DraftingTrack, ...payloads: Payloads): Played =>
  (context) =>
    isItsTurn(track, context) && !isConcluded(track, context) ? payloads : [];
/** What only the world that looks closely goes through. */
const close =
  (focus: Focus, track: DraftingTrack, ...payloads: Payloads): Played =>
  (context) =>
    focusOf(context) === focus && isItsTurn(track, context) ? payloads : [];
const both =
  (one: Played, other: Played): Played =>
  (context) => [...one(context), ...other(context)];
const atTheEnd =
  (...payloads: Payloads): Played =>
  (context) =>
    ORDER.every((one) => isConcluded(one, context)) ? payloads : [];
const isNearTheEnd = (context: DraftingContext): boolean => ORDER.filter((one) => !isConcluded(one, context)).length <= 1;
/** Nothing is checked before the rest is concluded; where signatures are looked at, one track may still be open. */
const last =
  (...payloads: Payloads): Played =>
  (context) =>
    focusOf(context) === 'approval' && isNearTheEnd(context) ? payloads : atTheEnd(...payloads)(context);

const because = { words: '理由' };
const proven = { words: '情况', evidence: 'scan' };
const notice = { background: '背景', contact: '沈墨白', phone: '0571-1', email: 'a@example.cn', address: '临江市' };

/** A second round is enough to see that there may be one. */
const publishing = (...payloads: Payloads): Played => {
  const played = close('consultation', 'consultation', ...payloads);
  return (context) => ((context.consultation?.round ?? 0) < 2 ? played(context) : []);
};

export const opinionPayloads: Readonly<Record<string, Played>> = {
  publishConsultation: publishing(
    { ...notice, subjects: ['interests'], closesOn: EARLIEST },
    { ...notice, subjects: ['interests', 'market'], closesOn: EARLIEST_MARKET },
    { ...notice, subjects: ['interests', 'market'], closesOn: EARLIEST },
    { ...notice, subjects: ['interests'], closesOn: TODAY },
  ),
  extendConsultation: close('consultation', 'consultation', { closesOn: '2026-05-01' }, { closesOn: TODAY }),
  answerComments: close(
    'consultation',
    'consultation',
    { groups: ['group'], point: '要点', outcome: 'notAdopted', ...because },
    { comment: 'comment', point: '要点', outcome: 'adopted' },
    { groups: ['group'], point: '要点', outcome: 'partlyAdopted' },
    { point: '要点', outcome: 'noted' },
  ),
  mergeComments: close('consultation', 'consultation', { into: 'group', from: ['other'] }),
  separateComment: close('consultation', 'consultation', { comment: 'comment' }),
  publishConsultationResult: close('consultation', 'consultation', because),
  waiveConsultation: both(
    short('consultation', { ground: 'urgentOrder', ...proven }),
    close('consultation', 'consultation', { ground: 'other', ...proven }, { ground: 'urgentOrder', ...proven, evidence: 'none' }),
  ),
  passOverFurtherConsultation: (context) => (focusOf(context) === 'consultation' ? [{ why: 'wording', ...because }] : []),
  consultDepartments: close(
    'departments',
    'departments',
    { parties: ['asked', 'asked-too'] },
    { parties: ['drafting'] },
    { parties: ['asked', 'asked'] },
  ),
  passOverDepartments: short('departments', because),
  replyToDraft: close('departments', 'departments', { stance: 'agree' }, { stance: 'object', ...because }, { stance: 'object' }),
  enterReply: close(
    'departments',
    'departments',
    { department: 'asked-too', stance: 'suggest', repliedOn: TODAY, ...proven },
    { department: 'asked-too', stance: 'object', repliedOn: TODAY, ...proven },
    { department: 'asked-too', stance: 'agree', repliedOn: '2026-03-18', evidence: 'none' },
    { department: 'other', stance: 'agree', repliedOn: TODAY, evidence: 'scan' },
  ),
  recordCoordination: close(
    'departments',
    'departments',
    { department: 'asked', outcome: 'agreed', ...because },
    { department: 'asked', outcome: 'open', ...because },
    { department: 'asked-too', outcome: 'open', ...proven },
  ),
};

const free = { entry: 'none', flow: 'none', cost: 'none', conduct: 'none', heard: '听取了行业协会意见', words: '理由' };
const restricts = { ...free, cost: 'restricts' };
const exception = { circumstance: 'publicGood', noLesser: '没有', endsOn: '2027-12-31' };

export const competitionPayloads: Readonly<Record<string, Played>> = {
  declareOutOfScope: both(short('fairCompetition', because), close('fairCompetition', 'fairCompetition', because)),
  reviewFairCompetition: close(
    'fairCompetition',
    'fairCompetition',
    { ...free, conclusion: 'compliant' },
    { ...restricts, conclusion: 'exception', exception },
    { ...restricts, conclusion: 'mustChange' },
    { ...restricts, conclusion: 'compliant' },
    { ...free, conclusion: 'exception', exception },
    { ...restricts, conclusion: 'exception' },
    { ...restricts, conclusion: 'exception', exception: { ...exception, endsOn: TODAY } },
  ),
  recordRegulatorOpinion: close(
    'fairCompetition',
    'fairCompetition',
    { conclusion: 'compliant', repliedOn: TODAY, ...proven },
    { conclusion: 'exception', repliedOn: TODAY, ...proven },
    { conclusion: 'mustChange', repliedOn: TODAY, ...proven },
  ),
};

export const argumentPayloads: Readonly<Record<string, Played>> = {
  recordExperts: close(
    'arguments',
    'experts',
    { experts: ['甲', '乙', '丙'], heldOn: TODAY, ...proven },
    { experts: ['甲', '乙'], heldOn: TODAY, ...proven },
    { experts: ['甲', '乙', '丙', '丁'], heldOn: TODAY, ...proven },
  ),
  passOverExperts: short('experts', because),
  recordRisk: close(
    'arguments',
    'risk',
    { points: '风险', measures: '措施', plan: '预案', level: 'controllable', evidence: 'scan' },
    { points: '风险', measures: '措施', plan: '预案', level: 'uncontrollable', evidence: 'scan' },
  ),
  passOverRisk: short('risk', because),
  announceHearing: close(
    'arguments',
    'hearing',
    { heldOn: HEARING, place: '市民中心', subject: '内容' },
    { heldOn: TODAY, place: '市民中心', subject: '内容' },
  ),
  recordHearing: close('arguments', 'hearing', { papersOn: '2026-03-05', attendance: '代表', ...proven }),
  passOverHearing: both(
    short('hearing', { ruledOut: ['statute'], ...because }),
    close('arguments', 'hearing', { ruledOut: ['other'], ...because }),
  ),
};

export const approvalPayloads: Readonly<Record<string, Played>> = {
  freezeText: (context) => {
    const isOnceEnough = focusOf(context) !== 'approval' && focusOf(context) !== 'fairCompetition';
    if (isOnceEnough && isConcluded('text', context)) return [];
    return focusOf(context) === 'any' || isNearTheEnd(context) ? [{}] : [];
  },
  draftStatement: (context) =>
    context.isExplained ? [] : atTheEnd({ necessity: '必要', legalBasis: '依据', scope: '范围', content: '内容' })(context),
  giveLegalCheck: last({ result: 'lawful', words: '合法' }, { result: 'mustRevise', words: '第三条' }),
  enterLegalCheck: last({ result: 'lawful', checkedBy: '法律顾问', checkedOn: TODAY, ...proven }),
  recordDiscussion: last({ heldOn: TODAY, attendance: '班子成员', ...proven }),
  signDraft: last({}),
  enterSignature: last(
    { party: 'joint', signer: '秦望山', signedOn: TODAY, evidence: 'scan' },
    { party: 'drafting', signer: '顾长河', signedOn: TODAY, evidence: 'scan' },
    { party: 'other', signer: '顾长河', signedOn: '2026-03-18', evidence: 'none' },
  ),
  submitDraft: () => [{ submittedOn: TODAY }, { submittedOn: '2026-03-18' }],
};
