import { GRANTS } from '@fashen/domain';
import type { Caller, Part, Standing, WorkflowDefinition } from '@fashen/engine';
import { normativeDocument, type SpineContext, type SpineEffects, type SpineFacts } from '@fashen/workflow-normative-document';
import { daysAfter, threeUnifieds, type UnifiedContext, type UnifiedEffects, type UnifiedFacts } from '@fashen/workflow-three-unifieds';
import { type City, changed, numbered, numberOf } from './city.js';
import { type Chain, granted, ISSUERS, isReviewed, REVIEW, revoked, stands, TEXTS } from './shared.js';

export const TODAY = '2026-03-02';
const FAR = { effectiveOn: daysAfter(TODAY, 31) };
const NEAR = { effectiveOn: daysAfter(TODAY, 20) };

const person = (name: string, party: string, ...roles: string[]): Caller => ({ person: name, party, roles });
const drafter = person('drafter-1', 'drafting', 'drafter');
const office = person('clerk', 'office', 'generalOffice');
const DRAFTERS = ['drafter-1'];

const leftOut = ({ events = {} }: WorkflowDefinition, names: readonly string[]): Record<string, readonly []> =>
  Object.fromEntries(names.filter((name) => Object.hasOwn(events, name)).map((name) => [name, []]));

const of = (around: readonly Standing[], workflow: string, document: string, self?: string): readonly Standing[] =>
  around.filter((other) => other.workflow === workflow && other.context.document === document && other.id !== self);
const running = (processes: readonly Standing[]): string | null => processes.find(({ status }) => status === 'active')?.id ?? null;

/** What stands for one text, as the facts of both workflows say it. */
const standing = (chain: Chain, hash: Chain['newest']) => ({
  clearances: [{ reviewer: REVIEW, standing: isReviewed(chain, hash) ? ('cleared' as const) : ('missing' as const) }],
  decided: {
    deliberated: stands(chain, GRANTS.deliberated, hash),
    exempted: stands(chain, GRANTS.meetingExempted, hash),
    signed: ISSUERS.filter((issuer) => stands(chain, GRANTS.signed(issuer), hash)),
  },
});

/**
 * `registrations`: how often one life may apply. `isTakenIn`: a case under way, taken in with its papers just before its registration.
 * `happens`: grants are revoked one by one, or what stands for an earlier text ends with a further one, or nothing comes between.
 */
export type LifeBounds = {
  documents: number;
  texts: number;
  registrations: number;
  isTakenIn: boolean;
  happens: 'anything' | 'furtherTexts' | 'nothing';
};

/** The drafting with its tracks has a proof of its own; these lives have their draft by evidence. */
const BESIDE_THE_WAY = [
  'beginDrafting',
  'declareChanges',
  'recordSigning',
  'recordFiling',
  'recordEvaluation',
  'declareLapsed',
  'warnInside',
  'recordSuspension',
  'recordAnnulment',
];
const PASSED = ['planned', 'drafting', 'inReview', 'deliberating', 'signing'];
const papers = PASSED.map((stage) => ({ stage, evidence: 'scan', occurredOn: TODAY }));

/** What goes back into the house is left out where nothing happens there. */
const BACK = ['sendForReview', 'recordFairCompetition'];

export const spinePart = ({ documents, registrations, isTakenIn, happens }: LifeBounds): Part<City> => ({
  definition: normativeDocument,
  most: documents,
  inputs: (city) => Object.keys(city.documents).map((document) => ({ document })),
  callers: [drafter, office],
  payloads: {
    ...leftOut(normativeDocument, [
      ...BESIDE_THE_WAY,
      ...(isTakenIn ? ['confirmPlan'] : ['takeIn']),
      ...(happens === 'nothing' ? BACK : []),
    ]),
    ...(isTakenIn ? { takeIn: [{ stage: 'registering', receipts: papers }] } : {}),
    applyForRegistration: (happens === 'anything' ? [FAR, NEAR] : [FAR]).map((effect) => ({ appliedOn: TODAY, years: 3, ...effect })),
  },
  rare: ['screenOut', 'abandon', 'recordFairCompetition', 'sendForReview'],
  due: ['effectReached', 'validityEnded'],
  facts: (city, context: Partial<SpineContext>, own: readonly SpineFacts[], around, opening?: { document: string }): SpineFacts[] => {
    const document = opening?.document ?? context.document!;
    const { chain, review, deliberation } = city.documents[document]!;
    const fine = own[0]!;
    const { clearances, decided } = standing(chain, chain.newest);
    const all = of(around, 'three-unifieds', document);
    return [
      {
        ...fine,
        text: { ...fine.text!, version: chain.newest, textHash: chain.newest, uploadedBy: chain.uploadedBy },
        way: {
          ...fine.way!,
          issuers: ISSUERS,
          signatories: ISSUERS,
          reviewers: [REVIEW],
          // its filings stand beside this way, and have a proof of their own
          filedWith: [],
          // only an application asks for the registrar: after so many there is none, and the life goes back or is given up
          registrar: all.length < registrations ? fine.way!.registrar : null,
        },
        drafters: DRAFTERS,
        textJudgedUnlawful: chain.unlawful.includes(chain.newest),
        openLife: of(around, 'normative-document', document, context.process)[0]?.id ?? null,
        openReview: review,
        openDeliberation: deliberation,
        openRegistration: running(all),
        clearances,
        decisions: decided,
        targets: [],
      },
    ];
  },
  effects: {
    openProcess: (city, { workflow, input }: SpineEffects['openProcess']) => {
      const { document, spine } = input as { document: string; spine: string };
      const waitsFor = { 'legality-review': 'review', deliberation: 'deliberation' }[workflow];
      return waitsFor ? changed(city, document, () => ({ [waitsFor]: spine })) : city;
    },
    grantByEvidence: (city, { document, textHash, cleared, isDeliberated, signed }: SpineEffects['grantByEvidence']) =>
      changed(city, document, ({ chain }) => ({
        chain: [...cleared.map(GRANTS.reviewCleared), ...(isDeliberated ? [GRANTS.deliberated] : []), ...signed.map(GRANTS.signed)].reduce(
          (all, kind) => granted(all, kind, textHash),
          chain,
        ),
      })),
  },
});

export const unifiedsPart = ({ texts, happens }: LifeBounds): Part<City> => ({
  definition: threeUnifieds,
  // the life of a document opens it
  most: 0,
  callers: [drafter, office, person('registrar', 'registrar', 'registrar'), person('leader', 'lead', 'signatory')],
  payloads: {
    issueErratum: [],
    ...(happens === 'nothing' ? { withdraw: [] } : {}),
    applyAgain: [{ appliedOn: TODAY, ...FAR }],
    enterDocumentNumber: ({ documentNumber }: UnifiedContext) => (documentNumber === null ? [{ number: '临政规〔2026〕1号' }] : []),
    recordStatutoryReason: [{ ground: 'emergency' }],
    publish: TEXTS.slice(0, texts).map((version) => ({
      version,
      publishedOn: TODAY,
      channels: [{ kind: 'website', place: '临江市人民政府网站' }],
    })),
  },
  rare: ['withdraw', 'sendBack', 'refuse', 'stopPublication', 'sendBackForDate'],
  facts: (city, context: Partial<UnifiedContext>, own: readonly UnifiedFacts[], around, opening?: { document: string }): UnifiedFacts[] => {
    const document = opening?.document ?? context.document!;
    const { chain, registered } = city.documents[document]!;
    const fine = own[0]!;
    const hash = context.textHash ?? chain.newest;
    const { clearances, decided } = standing(chain, hash);
    return [
      {
        ...fine,
        text: { ...fine.text!, version: chain.newest, textHash: chain.newest, uploadedBy: chain.uploadedBy },
        texts: TEXTS.map((version) => ({ version, textHash: version })),
        way: { ...fine.way!, issuers: ISSUERS, reviewers: [REVIEW] },
        drafters: DRAFTERS,
        textJudgedUnlawful: chain.unlawful.includes(chain.newest),
        registeredTextJudgedUnlawful: chain.unlawful.includes(hash),
        openRegistration: running(of(around, 'three-unifieds', document, context.process)),
        life: of(around, 'normative-document', document).at(-1)?.id ?? null,
        clearances,
        standing: decided,
        isRegistered: registered === hash,
        isExplainerRequired: { ...fine.isExplainerRequired, value: false },
        clocks: [],
        submission: null,
      },
    ];
  },
  effects: {
    assignUnifiedNumber: (city, asked: UnifiedEffects['assignUnifiedNumber']) => numbered(city, asked),
    grantRegistered: (city, { document, textHash }: UnifiedEffects['grantRegistered']) =>
      changed(city, document, () => ({ registered: textHash })),
    revokeRegistered: (city, { document }: UnifiedEffects['revokeRegistered']) => changed(city, document, () => ({ registered: null })),
    revokeSignatures: (city, { document, issuers }: UnifiedEffects['revokeSignatures']) =>
      changed(city, document, ({ chain }) => ({ chain: issuers.map(GRANTS.signed).reduce(revoked, chain) })),
    insertPublication: (city, { document, version, publishedOn, effectiveOn }: UnifiedEffects['insertPublication']) => ({
      ...city,
      published: [
        ...city.published,
        {
          document,
          version,
          number: city.series.findLast((one) => one.document === document)?.number ?? null,
          publishedOn,
          effectiveOn,
        },
      ],
    }),
  },
  answers: {
    assignUnifiedNumber: (city, { holder }: UnifiedEffects['assignUnifiedNumber']) => [
      { type: 'unifiedNumberAssigned', number: numberOf(city, holder) },
    ],
  },
});
