import type { TextHash } from '@fashen/domain';
import type { OwnDeadline, ReviewContext } from './context.js';
import type { ReviewEffects } from './effects.js';
import type { ReviewFacts, TextFact } from './facts.js';

type Clock = 'none' | 'running' | 'paused' | 'met' | 'stopped';

/** What the effects of a review move: two clocks, the texts that were cleared or judged. */
export type ReviewWorld = {
  clocks: Readonly<Record<OwnDeadline, Clock>>;
  /** Periods of inquiries that run. */
  inquiries: readonly string[];
  cleared: readonly TextHash[];
  clearedWithUnadopted: readonly TextHash[];
  /** The texts for whose sake earlier clearances were revoked. */
  revokedFor: readonly TextHash[];
  /** Whether a discussion of what was not adopted runs. */
  isDiscussing: boolean;
  unlawful: readonly TextHash[];
};

/** A text that was judged unlawful before, and that somebody hands in again. */
export const JUDGED: TextHash = 't1:judged';

export const untouched: ReviewWorld = {
  clocks: { intake: 'none', review: 'none', outside_answer: 'none' },
  inquiries: [],
  cleared: [],
  clearedWithUnadopted: [],
  unlawful: [JUDGED],
  revokedFor: [],
  isDiscussing: false,
};

const clock =
  (state: (params: { how?: 'met' | 'stopped' }) => Clock) =>
  (world: ReviewWorld, params: { key: OwnDeadline; how?: 'met' | 'stopped' }) => ({
    world: { ...world, clocks: { ...world.clocks, [params.key]: state(params) } },
  });
const same = (world: ReviewWorld) => ({ world });

/** What each effect does to the world; the numbering answers as the registry does, in the same step. */
export const worldEffects = {
  openDeadline: (world: ReviewWorld, params: ReviewEffects['openDeadline']) =>
    params.key.includes(':')
      ? { world: { ...world, inquiries: [...world.inquiries, params.key] } }
      : clock(() => 'running')(world, params as { key: OwnDeadline }),
  closeInquiries: (world: ReviewWorld, { keys }: ReviewEffects['closeInquiries']) => ({
    world: { ...world, inquiries: world.inquiries.filter((key) => !(keys as readonly string[]).includes(key)) },
  }),
  insertInquiry: same,
  insertInquiryReply: same,
  insertJointSession: same,
  insertExemption: same,
  pauseDeadline: clock(() => 'paused'),
  resumeDeadline: clock(() => 'running'),
  extendDeadline: same,
  closeDeadline: clock(({ how }) => how ?? 'met'),
  recordCheck: same,
  insertItems: same,
  insertOpinion: same,
  insertAnswers: same,
  insertVerdict: same,
  numberOpinion: (world: ReviewWorld) => ({ world, followUps: [{ type: 'opinionNumbered', number: '临司法审〔2026〕1号' }] }),
  grantClearance: (world: ReviewWorld, { textHash }: ReviewEffects['grantClearance']) => ({
    world: { ...world, cleared: [...world.cleared, textHash] },
  }),
  grantClearanceWithUnadopted: (world: ReviewWorld, { textHash }: ReviewEffects['grantClearanceWithUnadopted']) => ({
    world: { ...world, clearedWithUnadopted: [...world.clearedWithUnadopted, textHash] },
  }),
  revokeClearance: (world: ReviewWorld, { textHash }: ReviewEffects['revokeClearance']) => ({
    world: { ...world, revokedFor: [...world.revokedFor, textHash] },
  }),
  openProcess: (world: ReviewWorld) => ({ world: { ...world, isDiscussing: true } }),
  recordUnlawful: (world: ReviewWorld, { textHash }: ReviewEffects['recordUnlawful']) => ({
    world: { ...world, unlawful: [...world.unlawful, textHash] },
  }),
  renderAcceptanceNotice: same,
  renderSupplementNotice: same,
  renderReturnNotice: same,
  renderOpinion: same,
  tellSpine: same,
  notify: same,
} as const;

/** In the review authority: one second person, one head, and handlers who may be both. */
const COLLEAGUES: ReviewFacts['colleagues'] = [
  { person: 'second', party: 'review', roles: ['secondReviewer'] },
  { person: 'head', party: 'review', roles: ['reviewHead', 'secondReviewer'] },
  { person: 'handler-2', party: 'review', roles: ['caseHandler'] },
  { person: 'head-2', party: 'review', roles: ['reviewHead'] },
  { person: 'handler-1', party: 'review', roles: ['caseHandler', 'secondReviewer', 'reviewHead'] },
  { person: 'drafter-2', party: 'review', roles: ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'] },
];

const TEXTS: readonly TextHash[] = ['t1:first', 't1:second', 't1:third'];
const text = (textHash: TextHash, uploadedBy: string): TextFact => ({
  version: textHash,
  textHash,
  title: '临江市共享单车管理办法',
  draftingParty: 'drafting',
  reviewAuthority: 'review',
  office: 'office',
  lead: 'lead',
  door: 'reviewAuthority',
  profile: 'national',
  uploadedBy,
});

/** The worlds that an event may meet: all well, nothing well, and, once the opinion is issued, a further text from the right or the wrong hand. */
export function factsMet(world: ReviewWorld, context: Partial<ReviewContext>): ReviewFacts[] {
  const at = TEXTS.indexOf(context.textHash ?? TEXTS[0]!);
  const fine: ReviewFacts = {
    text: text(TEXTS[at]!, 'drafter-1'),
    drafters: ['drafter-1', 'drafter-2'],
    textJudgedUnlawful: false,
    reviewedTextJudgedUnlawful: false,
    openReview: null,
    earlierClearance: null,
    earlierJudgment: null,
    missingMaterials: [],
    supplementTimeOver: true,
    unsolicitedChanges: [],
    answersGiven: [],
    eligibleHandlers: ['handler-1', 'handler-2', 'drafter-2'],
    coReviewParties: ['other'],
    eligibleAdvisers: ['intake', 'drafter-2'],
    inquiriesOver: Object.keys(context.inquiries ?? {}),
    evidence: ['scan'],
    leaders: ['head'],
    ownEntries: [1],
    urgency: { grounds: ['emergency'], exemptions: ['reviewTime'], basis: '国办发〔2018〕115号 二（五）' },
    colleagues: COLLEAGUES,
    absences: [],
    today: '2026-01-05',
    reviewExtension: { days: 5, basis: '示例参数' },
    earliestDemand: '2026-01-12',
  };
  const further = { ...fine, unsolicitedChanges: ['第三条'], text: text(TEXTS[Math.min(at + 1, TEXTS.length - 1)]!, 'drafter-2') };
  const amiss: ReviewFacts = {
    ...fine,
    text: text(JUDGED, 'handler-2'),
    drafters: ['drafter-1', 'drafter-2', 'handler-2'],
    textJudgedUnlawful: world.unlawful.includes(JUDGED),
    reviewedTextJudgedUnlawful: true,
    openReview: 'another',
    missingMaterials: ['draftingStatement'],
    supplementTimeOver: false,
    coReviewParties: [],
    eligibleAdvisers: [],
    inquiriesOver: [],
    colleagues: [{ person: 'outside', party: 'office', roles: ['secondReviewer', 'reviewHead'] }],
    evidence: [],
    urgency: { grounds: [], exemptions: [], basis: '国办发〔2018〕115号 二（五）' },
    reviewExtension: { days: 0, basis: '国办发〔2018〕115号 二（五）' },
  };
  /** The text is well, and the one who brought it has the case on his desk. */
  const uploadedByReviewer = { ...further, text: text(further.text.textHash, 'handler-1'), drafters: [...fine.drafters, 'handler-1'] };
  /** At the start: by the office's door, with a text that was changed after it had been cleared. */
  const renewed = {
    ...fine,
    text: { ...fine.text!, door: 'generalOffice' as const },
    earlierClearance: { review: 'earlier', textHash: 't1:earlier' as const },
    earlierJudgment: { review: 'still-earlier', textHash: JUDGED },
  };
  if (!context.process) return [fine, amiss, renewed];
  return context.number ? [fine, amiss, further, uploadedByReviewer] : [fine, amiss];
}
