import type { PartyId, TextHash } from '@fashen/domain';
import type { DeliberationContext } from './context.js';
import type { DeliberationEffects } from './effects.js';
import type { Clearance, DeliberationFacts, MeetingFact, TextFact, WayFact } from './facts.js';
import { bodyInTurn } from './turns.js';
import { ATTENDANCE, COLLEAGUES, farLeader } from './ways.js';

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
  tellSpine: same,
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
      runningReview: null,
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
      { ...fine, runningReview: 'renewed' },
      // the decision was revoked from outside, because the text is reviewed anew
      { ...fine, standing: { deliberated: false, exempted: false, signed: [] } },
      { ...fine, meetings: [{ ...fine.meetings[0]!, chair: '主持人', attendance: ATTENDANCE, minutes: 'scan' }] },
      { ...fine, meetings: [] },
      { ...fine, colleagues: [farLeader], evidence: [] },
    ];
  };
