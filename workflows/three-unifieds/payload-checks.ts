import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, Instant, PayloadChecker } from '@fashen/engine';
import { type Entry, entryFindings } from '@fashen/workflow-approval';
import type { UnifiedContext } from './context.js';
import { earliestEffect, effectiveDay } from './effect-day.js';
import type { UnifiedFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<UnifiedContext, UnifiedFacts, Payload>;

const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

const dayFindings = (field: string, day: IsoDate, at: Instant, earliest: IsoDate | null): Finding[] => [
  ...when(day > dateIn(at), 'date.future', field, { day }),
  ...when(earliest !== null && day < earliest, 'date.beforeEarlierFact', field, { day, earliest }),
];

type Applied = { appliedOn: IsoDate; effectiveOn?: IsoDate | undefined; takesEffectAtOnce: boolean; explainer?: string | undefined };

/** Day and effect as the text has them; a day that somebody typed never replaces the one that the text names. */
export const applicationFits: Check<Applied> = ({ payload, facts, at }) => {
  const { appliedOn, effectiveOn, takesEffectAtOnce, explainer } = payload;
  const named = facts.text?.effective ?? null;
  return [
    ...dayFindings('/appliedOn', appliedOn, at, null),
    ...when(effectiveOn !== undefined && takesEffectAtOnce, 'effect.oneOf', '/takesEffectAtOnce'),
    ...when(named !== null && effectiveOn !== named, 'effect.differsFromText', '/effectiveOn', { named, basis: LAW.recheck }),
    ...when(explainer !== undefined && !facts.evidence.includes(explainer), 'explainer.unknown', '/explainer'),
  ];
};

/** Who waits to hear is not for people to say: the life names itself when it applies. */
const spineFits: Check<{ spine?: string | undefined }> = ({ payload, by }) =>
  when(payload.spine !== undefined && !by.roles.includes('system'), 'spine.notByHand', '/spine', { basis: LAW.throughLife });

export const openingFits: Check<Applied & { spine?: string | undefined }> = (world) => [...spineFits(world), ...applicationFits(world)];

/** GB/T 9704—2012 7.2.5: letters, year in full in 〔〕, number without leading zeros and without 第. */
const DOCUMENT_NUMBER = /^\p{Script=Han}{2,16}〔((?:19|20)\d{2})〕[1-9]\d{0,4}号$/u;

export const documentNumberFits: Check<{ number: string }> = ({ payload: { number }, facts }) => {
  const year = Number(DOCUMENT_NUMBER.exec(number)?.[1]);
  if (Number.isNaN(year)) return [{ rule: 'documentNumber.form', field: '/number', basis: LAW.documentNumber }];
  const now = Number(facts.today.slice(0, 4));
  return [
    ...when(year > now || year < now - 1, 'documentNumber.year', '/number', { year, basis: LAW.documentNumber }),
    ...when(facts.documentNumbers.includes(number), 'documentNumber.taken', '/number', { number, basis: LAW.documentNumber }),
  ];
};

/** G6, G7: the registered text and no other, and no effect nearer than the profile allows. */
export const publicationFits: Check<{ version: string; publishedOn: IsoDate }> = ({ payload, context, facts, at }) => {
  const { version, publishedOn } = payload;
  const published = facts.texts.find((text) => text.version === version);
  const effective = effectiveDay(context.effect, publishedOn, facts.effectGap);
  const earliest = earliestEffect(publishedOn, facts.effectGap);
  const details = { effective, earliest, basis: facts.effectGap.basis };
  return [
    ...dayFindings('/publishedOn', publishedOn, at, context.registeredOn),
    ...when(!published, 'publication.versionUnknown', '/version', { registered: context.version }),
    ...when(published !== undefined && published.textHash !== context.textHash, 'publication.otherText', '/version', {
      registered: context.version,
      basis: LAW.unified,
    }),
    ...(effective < publishedOn
      ? when(true, 'effect.beforePublication', '/publishedOn', details)
      : when(effective < earliest && context.gapExemption === null, 'effect.tooNear', '/publishedOn', details)),
  ];
};

/** 不立即施行有碍…的: a ground that the profile knows, and the main leader's word. */
export const exemptionFits: Check<{ ground: string; entry?: Entry | undefined }> = ({ payload, context, facts, at, by }) => {
  const { exemption } = facts.effectGap;
  return [
    ...when(exemption?.grounds.includes(payload.ground) === false, 'effect.groundUnknown', '/ground', {
      grounds: exemption?.grounds ?? [],
      basis: exemption?.basis ?? facts.effectGap.basis,
    }),
    ...entryFindings({ payload, facts, at, by, barred: [...context.drafters, ...facts.drafters], notBefore: context.registeredOn }),
  ];
};

/** 勘误 only where print departs from the signed text; whatever changes that text is an amendment. */
export const erratumFits: Check<{ print: string; publishedOn: IsoDate }> = ({ payload, context, facts, at }) => {
  const print = facts.prints.find(({ id }) => id === payload.print);
  return [
    ...dayFindings('/publishedOn', payload.publishedOn, at, context.publishedOn),
    ...when(!print, 'erratum.printUnknown', '/print'),
    ...when(print?.differences === 0, 'erratum.printIsTrue', '/print', { basis: LAW.recheck }),
  ];
};
