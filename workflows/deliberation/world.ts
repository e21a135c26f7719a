import type { PartyId, TextHash } from '@fashen/domain';
import type { Colleague } from '@fashen/workflow-approval';
import type { DeliberationContext } from './context.js';
import type { DeliberationEffects } from './effects.js';
import type { Clearance, DecidingBody, DeliberationFacts, MeetingFact, MeetingRules, TextFact, WayFact } from './facts.js';
import { bodyInTurn } from './turns.js';

/** What the effects of a deliberation move: the grants that it gives, each for the text that it was given for. */
export type DeliberationWorld = {
  deliberated: TextHash | null;
  exempted: TextHash | null;
  signed: Readonly<Record<PartyId, TextHash>>;
  unlawful: readonly TextHash[];
};

/** A text that was judged unlawful before, and that somebody hands in again. */
export const JUDGED: TextHash = 't1:judged';
export const TEXTS: readonly TextHash[] = ['t1:first', 't1:second'];
export const TODAY = '2026-03-02';

export const untouched: DeliberationWorld = { deliberated: null, exempted: null, signed: {}, unlawful: [JUDGED] };

const same = (world: DeliberationWorld) => ({ world });
const without = (signed: DeliberationWorld['signed'], issuers: readonly PartyId[]) =>
  Object.fromEntries(Object.entries(signed).filter(([issuer]) => !issuers.includes(issuer)));

/** What each effect does to the world; nothing answers with a follow-up. */
export const worldEffects = {
  insertAgendaItem: same,
  insertMeetingRecord: same,
  insertResult: same,
  insertVerification: same,
  insertLeaderAct: same,
  insertWordingChange: same,
  grantDeliberated: (world: DeliberationWorld, { textHash }: DeliberationEffects['grantDeliberated']) => ({
    world: { ...world, deliberated: textHash },
  }),
  grantExemption: (world: DeliberationWorld, { textHash }: DeliberationEffects['grantExemption']) => ({
    world: { ...world, exempted: textHash },
  }),
  grantSignatures: (world: DeliberationWorld, { textHash, issuers }: DeliberationEffects['grantSignatures']) => ({
    world: { ...world, signed: { ...world.signed, ...Object.fromEntries(issuers.map((issuer) => [issuer, textHash])) } },
  }),
  revokeSignatures: (world: DeliberationWorld, { issuers }: DeliberationEffects['revokeSignatures']) => ({
    world: { ...world, signed: without(world.signed, issuers) },
  }),
  carryOver: (world: DeliberationWorld, { from, to, issuers }: DeliberationEffects['carryOver']) => {
    if (issuers.length === 0) return { world };
    const moved = (hash: TextHash | null) => (hash === from ? to : hash);
    const signed = Object.fromEntries(Object.entries(world.signed).map(([issuer, hash]) => [issuer, moved(hash)!]));
    return { world: { ...world, deliberated: moved(world.deliberated), exempted: moved(world.exempted), signed } };
  },
  voidDecisions: (world: DeliberationWorld, { issuers }: DeliberationEffects['voidDecisions']) => ({
    world: { ...world, deliberated: null, exempted: null, signed: without(world.signed, issuers) },
  }),
  renderMinutes: same,
  renderSigningSheet: same,
  notify: same,
} as const;

const text = (textHash: TextHash, uploadedBy: string): TextFact => ({
  version: textHash,
  textHash,
  title: '临江市共享单车管理办法',
  draftingParty: 'drafting',
  profile: 'national',
  uploadedBy,
});

const RULES: MeetingRules = { quorum: { share: 1 / 2, basis: '示例参数' }, chairLast: { isRule: true, basis: '示例参数' } };
const shared = { office: 'office', superior: 'superior', registrar: 'office', leavesFlow: false, lead: 'lead', rules: RULES } as const;
const lead: DecidingBody = { body: 'lead', kinds: ['standingMeeting', 'plenaryMeeting'], office: 'office' };

/** 联合制定: two issuers, a government and a department, each with its review body and its meeting, where the statute knows urgency. */
export const JOINT: WayFact = {
  ...shared,
  issuedAs: 'joint',
  signatories: ['lead', 'second'],
  reviewers: ['review-1', 'review-2'],
  bodies: [lead, { body: 'second', kinds: ['departmentMeeting'], office: 'second' }],
  urgentSigning: { grounds: ['emergency'], basis: '山东省行政程序规定 第四十九条' },
};
/** A government alone, where nothing goes to signature without a meeting. */
export const ALONE: WayFact = {
  ...shared,
  issuedAs: 'government',
  signatories: ['lead'],
  reviewers: ['review-1'],
  bodies: [lead],
  urgentSigning: null,
};

const colleague = (person: string, party: string): Colleague => ({ person, party, roles: ['signatory'] });
const farLeader = colleague('far-leader', 'superior');
export const COLLEAGUES = [colleague('leader-a', 'lead'), colleague('leader-a2', 'lead'), colleague('leader-b', 'second'), farLeader];

const meetingOf = (context: DeliberationContext): MeetingFact => ({
  id: context.item?.meeting ?? 'calendar',
  kind: bodyInTurn(context)?.kinds[0] ?? 'standingMeeting',
  heldOn: TODAY,
  chair: null,
  attendance: null,
  minutes: null,
});

/** The worlds that an event may meet: all well, and one thing or another not so. */
export const factsMet =
  (way: WayFact) =>
  (world: DeliberationWorld, at: Partial<DeliberationContext>): DeliberationFacts[] => {
    const context = { textHash: TEXTS[0]!, bodies: [], decisions: {}, item: null, ...at } as unknown as DeliberationContext;
    const { textHash } = context;
    const n = TEXTS.indexOf(textHash);
    const clearances: readonly Clearance[] = way.reviewers.map((reviewer) => ({ reviewer, standing: 'cleared' }));
    /** As all is well, but for one review body. */
    const but = (index: number, standing: Clearance['standing']): DeliberationFacts => ({
      ...fine,
      clearances: clearances.map((one, at) => (at === index % clearances.length ? { ...one, standing } : one)),
    });
    const fine: DeliberationFacts = {
      text: text(textHash, 'drafter-1'),
      way,
      drafters: ['drafter-1', 'drafter-2'],
      textJudgedUnlawful: false,
      openDeliberation: null,
      clearances,
      standing: {
        deliberated: world.deliberated === textHash,
        exempted: world.exempted === textHash,
        signed: way.signatories.filter((issuer) => world.signed[issuer] === textHash),
      },
      meetings: [meetingOf(context)],
      changesBeyond: [],
      colleagues: COLLEAGUES,
      absences: [],
      today: TODAY,
      evidence: ['scan'],
    };
    if (at.process === undefined)
      return [
        fine,
        { ...fine, text: text(JUDGED, 'drafter-1'), textJudgedUnlawful: true },
        { ...fine, openDeliberation: 'another' },
        { ...fine, way: { ...way, leavesFlow: true } },
      ];
    const further = { ...fine, text: text(TEXTS[Math.min(n + 1, TEXTS.length - 1)]!, 'drafter-2') };
    return [
      fine,
      further,
      { ...further, text: text(further.text.textHash, 'office'), drafters: [...fine.drafters, 'office'] },
      { ...further, changesBeyond: ['第三条'] },
      { ...fine, text: text(JUDGED, 'drafter-1'), textJudgedUnlawful: world.unlawful.includes(JUDGED) },
      // a renewed review revoked one clearance between agenda and decision; the other stands
      but(1, 'missing'),
      but(0, 'unstated'),
      but(1, 'otherText'),
      but(0, 'clearedWithUnadopted'),
      // the decision was revoked from outside, because the text is reviewed anew
      { ...fine, standing: { deliberated: false, exempted: false, signed: [] } },
      { ...fine, meetings: [{ ...fine.meetings[0]!, chair: '主持人', attendance: ATTENDANCE, minutes: 'scan' }] },
      { ...fine, meetings: [] },
      { ...fine, colleagues: [farLeader], evidence: [] },
    ];
  };

export const ATTENDANCE = [
  { name: '主持人', post: '市长', presence: 'present' },
  { name: '与会人', post: '副市长', presence: 'present' },
] as const;
