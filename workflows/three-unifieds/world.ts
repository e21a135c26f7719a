import type { PartyId, TextHash } from '@fashen/domain';
import type { UnifiedEffects, UnifiedOutcome } from './effects.js';
import type { Clearance, ClockKey, TextFact, UnifiedFacts, WayFact } from './facts.js';

/** What the effects move: clocks, grants, numbers, and what the life of the document has heard last. */
export type UnifiedWorld = {
  clocks: Readonly<Record<ClockKey, 'notOpened' | 'running' | 'met' | 'stopped'>>;
  registered: TextHash | null;
  /** Who holds a unified number: one for each registration that runs, however often its text is registered. */
  holders: readonly string[];
  documentNumber: string | null;
  published: TextHash | null;
  publishedOn: string | null;
  /** Whether the signatures on the text were revoked here. */
  signaturesVoid: boolean;
  told: UnifiedOutcome | null;
};

export const TODAY = '2026-03-02';
export const TEXTS: readonly TextHash[] = ['t1:first', 't1:second'];
export const NUMBER = 'ZJAC00-2026-0001';

export const untouched: UnifiedWorld = {
  clocks: { register: 'notOpened', to_publish: 'notOpened' },
  registered: null,
  holders: [],
  documentNumber: null,
  published: null,
  publishedOn: null,
  signaturesVoid: false,
  told: null,
};

const same = (world: UnifiedWorld) => ({ world });
const withClocks = (world: UnifiedWorld, keys: readonly ClockKey[], to: UnifiedWorld['clocks'][ClockKey]) => ({
  world: { ...world, clocks: { ...world.clocks, ...Object.fromEntries(keys.map((key) => [key, to])) } },
});

/** What each effect does to the world, and what it answers with. */
export const worldEffects = {
  openDeadlines: (world: UnifiedWorld, { keys }: UnifiedEffects['openDeadlines']) => withClocks(world, keys, 'running'),
  closeDeadlines: (world: UnifiedWorld, { keys, how }: UnifiedEffects['closeDeadlines']) => withClocks(world, keys, how),
  insertAct: same,
  assignUnifiedNumber: (world: UnifiedWorld, { holder }: UnifiedEffects['assignUnifiedNumber']) => ({
    world: { ...world, holders: [...new Set([...world.holders, holder])] },
    followUps: [{ type: 'unifiedNumberAssigned', number: NUMBER }],
  }),
  insertDocumentNumber: (world: UnifiedWorld, { number }: UnifiedEffects['insertDocumentNumber']) => ({
    world: { ...world, documentNumber: number },
  }),
  grantRegistered: (world: UnifiedWorld, { textHash }: UnifiedEffects['grantRegistered']) => ({
    world: { ...world, registered: textHash },
  }),
  revokeRegistered: (world: UnifiedWorld) => ({ world: { ...world, registered: null } }),
  revokeSignatures: (world: UnifiedWorld) => ({ world: { ...world, signaturesVoid: true } }),
  insertExemption: same,
  insertPublication: (world: UnifiedWorld, { publishedOn }: UnifiedEffects['insertPublication']) => ({ world: { ...world, publishedOn } }),
  grantPublished: (world: UnifiedWorld, { textHash }: UnifiedEffects['grantPublished']) => ({ world: { ...world, published: textHash } }),
  insertErratum: same,
  renderNotice: same,
  tellSpine: (world: UnifiedWorld, { event }: UnifiedEffects['tellSpine']) => ({ world: { ...world, told: event.outcome } }),
  notify: same,
} as const;

/** 联合制定: two issuers with a review body each. */
export const JOINT: WayFact = {
  issuedAs: 'joint',
  lead: 'lead',
  issuers: ['lead', 'second'],
  reviewers: ['review-1', 'review-2'],
  office: 'office',
  registrar: 'registrar',
  leavesFlow: false,
};

/** By its title a walk knows the document that has a life. */
export const TITLE_WITH_LIFE = '临江市共享单车管理办法（全程管理）';

const text = (textHash: TextHash, uploadedBy: string): TextFact => ({
  version: textHash,
  textHash,
  title: '临江市共享单车管理办法',
  draftingParty: 'drafting',
  profile: 'shandong',
  uploadedBy,
  effective: null,
});

const basis = '示例参数';

/** The worlds that an event may meet: all well, and one thing or another not so. */
export function factsMet(world: UnifiedWorld, context: { process?: string; textHash?: TextHash }): UnifiedFacts[] {
  const isOpen = context.process !== undefined;
  const textHash = context.textHash && isOpen ? context.textHash : TEXTS[0]!;
  const clearances: readonly Clearance[] = JOINT.reviewers.map((reviewer) => ({ reviewer, standing: 'cleared' }));
  const signed: readonly PartyId[] = world.signaturesVoid && textHash === TEXTS[0] ? [] : JOINT.issuers;
  const fine: UnifiedFacts = {
    text: text(textHash, 'drafter-1'),
    texts: TEXTS.map((hash) => ({ version: hash, textHash: hash })),
    way: JOINT,
    drafters: ['drafter-1', 'drafter-2'],
    textJudgedUnlawful: false,
    registeredTextJudgedUnlawful: false,
    openRegistration: null,
    life: null,
    clearances,
    standing: { deliberated: true, exempted: false, signed },
    isRegistered: world.registered === textHash,
    hasMinutes: true,
    isExplainerRequired: { value: true, basis },
    validity: { isRequired: true, isStated: true, years: 5, min: 3, max: 5, basis },
    bannedCitations: [],
    effectGap: { days: 31, basis, exemption: { grounds: ['emergency'], basis } },
    numberCode: 'ZJAC00',
    documentNumbers: ['临政规〔2026〕9号'],
    clocks: ['register', 'to_publish'],
    submission: { due: '2026-03-01', basis },
    today: TODAY,
    prints: [
      { id: 'false-print', differences: 2 },
      { id: 'true-print', differences: 0 },
    ],
    leaders: ['leader'],
    evidence: ['scan', 'explainer'],
  };
  const but = (index: number, standing: Clearance['standing']): UnifiedFacts => ({
    ...fine,
    clearances: clearances.map((one, n) => (n === index ? { ...one, standing } : one)),
  });
  if (!isOpen)
    return [
      fine,
      { ...fine, text: { ...fine.text!, title: TITLE_WITH_LIFE }, life: 'spine' },
      { ...fine, textJudgedUnlawful: true },
      { ...fine, openRegistration: 'another' },
      { ...fine, way: { ...JOINT, leavesFlow: true } },
      { ...fine, clocks: [], submission: null },
    ];
  return [
    fine,
    // the text with another date, which has been through review, meeting and signature again
    { ...fine, text: text(TEXTS[1]!, 'drafter-2') },
    { ...fine, text: text(TEXTS[1]!, 'registrar-1'), drafters: [...fine.drafters, 'registrar-1'] },
    { ...fine, textJudgedUnlawful: true, registeredTextJudgedUnlawful: true },
    // a renewed review revoked one clearance between application and registration
    but(1, 'missing'),
    but(0, 'otherText'),
    but(0, 'unstated'),
    but(1, 'clearedWithUnadopted'),
    { ...fine, standing: { deliberated: false, exempted: false, signed } },
    { ...fine, standing: { ...fine.standing, signed: ['lead'] } },
    { ...fine, hasMinutes: false },
    { ...fine, validity: { ...fine.validity, isStated: false } },
    { ...fine, bannedCitations: [{ cited: '《旧办法》第三条', why: 'decided' }] },
    { ...fine, numberCode: null },
    { ...fine, effectGap: { ...fine.effectGap, exemption: null } },
    { ...fine, isRegistered: false },
  ];
}
