import type { Json, Model } from '@fashen/engine';
import type { UnifiedContext } from './context.js';
import { daysAfter } from './effect-day.js';
import type { UnifiedFacts } from './facts.js';
import { invariants } from './invariants.js';
import { factsMet, TEXTS, TODAY, type UnifiedWorld, untouched, worldEffects } from './world.js';

type Payloads = readonly Record<string, Json>[];

const caller = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });
const application = { appliedOn: TODAY, explainer: 'explainer' };
/** Far enough, too near, before the publication, at once, and whatever the profile gives. */
const EFFECTS: Payloads = [
  { effectiveOn: daysAfter(TODAY, 31) },
  { effectiveOn: daysAfter(TODAY, 30) },
  { effectiveOn: daysAfter(TODAY, -1) },
  { takesEffectAtOnce: true },
  {},
];
const applications: Payloads = EFFECTS.map((effect) => ({ ...application, ...effect }));
const again: Payloads = [...applications, { appliedOn: '2026-03-03' }, { ...application, explainer: 'none' }];
const channels = [{ kind: 'website', place: '临江市人民政府网站' }];
const published = { publishedOn: TODAY, channels };
const entry = { onBehalfOf: 'leader', occurredOn: TODAY, scan: 'scan' };

export const unifiedModel: Model<UnifiedContext, UnifiedFacts, UnifiedWorld> = {
  at: `${TODAY}T02:00:00.000Z`,
  inputs: [
    { document: 'document', appliedOn: TODAY, effectiveOn: daysAfter(TODAY, 31) },
    ...applications.map((one) => ({ document: 'document', spine: 'spine', ...one })),
  ],
  callers: [
    caller('drafter-1', 'drafting', 'drafter'),
    // moved to the registrar since: still a drafter of this text
    caller('drafter-2', 'registrar', 'registrar'),
    caller('registrar-1', 'registrar', 'registrar'),
    // helps out in the drafting department
    caller('registrar-1', 'drafting', 'draftingHead'),
    caller('publisher', 'registrar', 'publisher'),
    caller('office', 'office', 'generalOffice'),
    caller('leader', 'lead', 'signatory'),
    caller('system', 'system', 'system'),
  ],
  payloads: {
    applyAgain: again,
    enterDocumentNumber: [
      { number: '临政规〔2026〕1号' },
      { number: '临政规〔2026〕9号' },
      { number: '临政规〔2024〕1号' },
      { number: '临政规[2026]第01号' },
    ],
    publish: [
      ...TEXTS.map((version) => ({ version, ...published })),
      { version: 'none', ...published },
      { version: TEXTS[0]!, channels, publishedOn: '2026-03-03' },
    ],
    recordStatutoryReason: [{ ground: 'emergency' }, { ground: 'emergency', entry }, { ground: 'haste', entry }],
    issueErratum: ['false-print', 'true-print', 'none'].map((print) => ({ print, publishedOn: TODAY, channels, note: '改正错字' })),
  },
  facts: factsMet,
  world: untouched,
  effects: worldEffects,
  due: (world) =>
    (['register', 'to_publish'] as const)
      .filter((key) => world.clocks[key] === 'running')
      .flatMap((key) => [
        { type: 'deadlineNear', key },
        { type: 'deadlinePassed', key },
      ]),
  // an ended case has no way on; errata count on for ever
  fingerprint: ({ value, status, context, world }) =>
    JSON.stringify([
      value,
      world,
      context.textHash,
      context.effect,
      context.spine,
      context.explainer,
      context.unifiedNumber,
      context.documentNumber,
      context.gapExemption?.ground,
      context.effectiveOn,
      ...(status === 'active'
        ? [context.running, context.overdue, context.registrars.includes('registrar-1'), Math.min(context.errata, 1)]
        : []),
      context.drafters.includes('registrar-1'),
    ]),
  invariants,
  bounds: { people: 7, documents: 1, texts: TEXTS.length, issuers: 2, 'review bodies': 2, 'days of effect': EFFECTS.length, prints: 2 },
};
