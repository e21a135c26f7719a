import type { TextHash } from '@fashen/domain';
import type { SpineContext } from './context.js';
import type { SpineEffects } from './effects.js';
import type { SpineFacts } from './facts.js';
import { keyOf } from './filing-standing.js';
import { LAW } from './law.js';
import { FIGURES, type TakenNumbers, takenNumbers } from './taken-numbers.js';

type Part = 'legality-review' | 'deliberation' | 'three-unifieds';

/** What the effects of a life move: the parts that run, the timers that wait, what is on record. */
export type SpineWorld = {
  /** Parts that were opened; each may report more than once, as a registration does. */
  opened: readonly Part[];
  timers: readonly string[];
  /** Publications that were put on record, with their days; two are one too many, and more say no more. */
  publications: readonly { publishedOn: string; effectiveOn: string; unifiedNumber: string | null }[];
  /** Numbers of a document taken in that stand in the registers. */
  entered: readonly string[];
  /** Receivers with whom a filing was opened. */
  filings: readonly string[];
  /** Kinds of decisions, apart where they are about clauses only. */
  decided: readonly string[];
  evidenced: boolean;
  /** The last notice of the case. */
  told: string | null;
};

export const untouched: SpineWorld = {
  opened: [],
  timers: [],
  publications: [],
  entered: [],
  filings: [],
  decided: [],
  evidenced: false,
  told: null,
};

const timer = (id: string) => id.split(':')[0]!;
const armed = (world: SpineWorld, ...ids: string[]): SpineWorld => ({ ...world, timers: [...new Set([...world.timers, ...ids])].sort() });
const disarmed = (world: SpineWorld, ...ids: string[]): SpineWorld => ({
  ...world,
  timers: world.timers.filter((id) => !ids.includes(id)),
});

/** What each effect does to the world; the register of validity answers in the same step. */
export const worldEffects = {
  /** That a drafting runs stands in the context. */
  openProcess: (world: SpineWorld, { workflow }: SpineEffects['openProcess']) => ({
    world: workflow === 'drafting' ? world : { ...world, opened: [...new Set([...world.opened, workflow as Part])].sort() },
  }),
  armException: (world: SpineWorld, { endsOn }: SpineEffects['armException']) => ({
    world: endsOn === null ? disarmed(world, 'exception') : armed(world, 'exception'),
  }),
  grantByEvidence: (world: SpineWorld, { cleared, isDeliberated, signed, isRegistered }: SpineEffects['grantByEvidence']) => ({
    world: { ...world, evidenced: world.evidenced || cleared.length + signed.length > 0 || isDeliberated || isRegistered },
  }),
  enterNumbers: (world: SpineWorld, { unified, document }: SpineEffects['enterNumbers']) => ({
    world: { ...world, entered: [...world.entered, ...[unified, document].filter((number) => number !== null)] },
  }),
  recordPublication: (world: SpineWorld, { publication, period }: SpineEffects['recordPublication']) => ({
    world: { ...world, publications: [...world.publications, publication].slice(-2) },
    followUps: [{ type: 'validityRecorded', lastDay: period.years === null ? period.lastDay : '2029-03-31' }],
  }),
  recordValidity: (world: SpineWorld, { kind, clauses }: SpineEffects['recordValidity']) => ({
    world: { ...world, decided: [...new Set([...world.decided, clauses.length > 0 ? `${kind}/clauses` : kind])].sort() },
  }),
  armTimer: (world: SpineWorld, { id }: SpineEffects['armTimer']) => ({ world: armed(world, timer(id)) }),
  armPeriod: (world: SpineWorld, { lastDay }: SpineEffects['armPeriod']) => ({
    world: lastDay === null ? disarmed(world, 'evaluation', 'lapse') : armed(world, 'evaluation', 'lapse'),
  }),
  tellTargets: (world: SpineWorld) => ({ world }),
  openFilings: (world: SpineWorld, { filings }: SpineEffects['openFilings']) => ({
    world: { ...world, filings: [...new Set([...world.filings, ...filings.map(({ receiver }) => keyOf(receiver))])].sort() },
  }),
  notify: (world: SpineWorld, { message }: SpineEffects['notify']) => ({ world: { ...world, told: message } }),
} as const;

/** Of an earlier text than the newest. */
const PUBLISHED_HERE = {
  registration: 'registration',
  version: 't1:earlier',
  textHash: 't1:earlier',
  unifiedNumber: 'ZJAC00-2026-0001',
  documentNumber: '临政规〔2026〕1号',
  publishedOn: '2026-03-02',
  effectiveOn: '2026-04-01',
} as const;

const NONE: TakenNumbers = { series: [], others: [] };

export const TEXTS: readonly TextHash[] = ['t1:first', 't1:second'];

/** All well: cleared, decided, signed, and a document to repeal that may be repealed. */
export const allWell: SpineFacts = {
  text: {
    version: 't1:first',
    textHash: 't1:first',
    title: '临江市户外招牌设置管理办法',
    draftingParty: 'drafting',
    profile: 'hunan',
    uploadedBy: 'drafter-1',
  },
  way: {
    issuedAs: 'government',
    lead: 'lead',
    issuers: ['lead'],
    reviewers: ['review'],
    signatories: ['lead'],
    office: 'office',
    registrar: 'registrar',
    leavesFlow: false,
    receivers: ['congress'],
    filedWith: [
      { body: 'congressCommittee', party: 'congress', name: '市人大常委会', by: 'filing' },
      { body: 'government', party: null, name: '本级人民政府', by: 'copy' },
    ],
  },
  drafters: ['drafter-1'],
  textJudgedUnlawful: false,
  plan: { hasStep: true, isKept: false, running: null, item: null },
  openLife: null,
  openDrafting: null,
  openReview: null,
  openDeliberation: null,
  openRegistration: null,
  clearances: [{ reviewer: 'review', standing: 'cleared' }],
  decisions: { deliberated: true, exempted: false, signed: ['lead'] },
  evidence: ['scan'],
  publishedHere: null,
  unifiedNumbers: NONE,
  documentNumbers: NONE,
  numberCodes: { own: ['ZJAC00'], others: ['ZJBC00'] },
  targets: [
    {
      document: 'old',
      title: '旧办法',
      status: 'inForce',
      textHash: 't1:old',
      consolidated: 't1:new',
      answerable: ['lead'],
      amendedOn: null,
      spine: 'old-life',
    },
  ],
  periodRule: { isStated: true, longest: 5, longestTrial: 2, basis: LAW.validity },
  effectiveInText: null,
  periodInText: null,
};

const once = (facts: Partial<SpineFacts>): SpineFacts => ({ ...allWell, ...facts });

/** The worlds that an event may meet: all well, each thing missing by itself, and the text changed after what was decided on it. */
export function factsMet(_: SpineWorld, context: Partial<SpineContext>): SpineFacts[] {
  const isOpen = context.textHash !== undefined;
  const [target] = allWell.targets;
  return [
    allWell,
    once({ text: null }),
    ...(isOpen ? [once({ drafters: ['drafter-1', 'clerk'] })] : [once({ way: null }), once({ openLife: 'other' })]),
    once({ way: { ...allWell.way!, leavesFlow: true } }),
    once({ way: { ...allWell.way!, registrar: null } }),
    // a plan that is kept here and lists another project; what the annual plan says of this one is not believed
    once({ textJudgedUnlawful: true, plan: { hasStep: true, isKept: true, running: null, item: null } }),
    once({ unifiedNumbers: takenNumbers(['ZJAC00-2026-0001'], FIGURES.unified) }),
    once({ documentNumbers: takenNumbers(['临政规〔2026〕1号'], FIGURES.document) }),
    once({ publishedHere: PUBLISHED_HERE }),
    once({ numberCodes: { own: ['ZJDC00'], others: ['ZJAC00'] } }),
    once({ numberCodes: { own: ['ZJDC00'], others: [] } }),
    once({ clearances: [{ reviewer: 'review', standing: 'missing' }] }),
    once({ clearances: [{ reviewer: 'review', standing: 'unstated' }] }),
    once({ decisions: { deliberated: false, exempted: false, signed: [] } }),
    once({ decisions: { deliberated: true, exempted: false, signed: [] } }),
    once({ openReview: 'other', openDeliberation: 'other', openRegistration: 'other' }),
    once({
      text: { ...allWell.text!, version: 't1:second', textHash: 't1:second' },
      clearances: [{ reviewer: 'review', standing: 'otherText' }],
      decisions: { deliberated: false, exempted: false, signed: [] },
    }),
    once({ openDrafting: { process: 'drafting', tracks: ['consultation'] } }),
    once({ openDrafting: { process: 'drafting', tracks: [] } }),
    once({ targets: [] }),
    once({ targets: [{ ...target!, status: 'lapsed' }] }),
  ];
}
