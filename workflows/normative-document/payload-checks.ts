import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, Instant, PayloadChecker } from '@fashen/engine';
import type { Change, FairCompetition, Period, SpineContext } from './context.js';
import { type DeclaredPeriod, declared } from './declared-period.js';
import type { PeriodRule, SpineFacts } from './facts.js';
import { LAW } from './law.js';
import { numberFindings, registerFindings } from './number-payload-checks.js';
import { publicationOf, receiptsOf, type TakenIn, type TypedPublication } from './published-here.js';
import { stagesBefore } from './stage.js';

type Check<Payload> = PayloadChecker<SpineContext, SpineFacts, Payload>;
type Optional<T> = { [K in keyof T]?: T[K] | undefined };

const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

const notFuture = (field: string, day: IsoDate, at: Instant): Finding[] => when(day > dateIn(at), 'date.future', field, { day });
const known = (field: string, evidence: string | undefined, facts: Pick<SpineFacts, 'evidence'>): Finding[] =>
  when(evidence !== undefined && !facts.evidence.includes(evidence), 'evidence.unknown', field);

export const receivedDay: Check<{ receivedOn: IsoDate }> = ({ payload, at }) => notFuture('/receivedOn', payload.receivedOn, at);

export const competitionProven: Check<{ conclusion: FairCompetition['conclusion']; evidence?: string | undefined }> = ({
  payload,
  facts,
}) => [
  ...when(payload.conclusion !== 'outOfScope' && payload.evidence === undefined, 'fairCompetition.evidenceMissing', '/evidence', {
    basis: LAW.fairCompetition,
  }),
  ...known('/evidence', payload.evidence, facts),
];

export const proven: Check<{ evidence: string }> = ({ payload, facts }) => known('/evidence', payload.evidence, facts);

/** 有效期 as the text says it, within what the profile allows for documents of its kind (暂行、试行 are shorter). */
function periodFindings({ years, lastDay }: DeclaredPeriod, title: string, rule: PeriodRule, field: string): Finding[] {
  const longest = /暂行|试行/.test(title) ? rule.longestTrial : rule.longest;
  const { basis } = rule;
  return [
    ...when(years !== undefined && lastDay !== undefined, 'period.oneOf', `${field}/lastDay`),
    ...when(rule.isStated && years === undefined && lastDay === undefined, 'period.missing', `${field}/years`, { basis }),
    ...when(years !== undefined && longest !== null && years > longest, 'period.tooLong', `${field}/years`, { longest, basis }),
  ];
}

type Applied = DeclaredPeriod & {
  appliedOn: IsoDate;
  effectiveOn?: IsoDate | undefined;
  takesEffectAtOnce: boolean;
  explainer?: string | undefined;
};

/** What somebody typed never replaces what the text says; what the text says need not be typed. */
const periodOfText = ({ years, lastDay }: DeclaredPeriod, named: Period | null): Finding[] =>
  when(
    named !== null && ((years !== undefined && years !== named.years) || (lastDay !== undefined && lastDay !== named.lastDay)),
    'period.differsFromText',
    '/years',
    { named: named?.lastDay ?? named?.years ?? null, basis: LAW.recheck },
  );

export const periodFits: Check<Applied> = ({ payload, facts, at }) => {
  const { appliedOn, effectiveOn, takesEffectAtOnce, explainer, lastDay } = payload;
  const named = facts.effectiveInText;
  return [
    ...notFuture('/appliedOn', appliedOn, at),
    ...when(effectiveOn !== undefined && takesEffectAtOnce, 'effect.oneOf', '/takesEffectAtOnce'),
    ...when(named !== null && effectiveOn !== named, 'effect.differsFromText', '/effectiveOn', { named, basis: LAW.recheck }),
    ...when(effectiveOn !== undefined && lastDay !== undefined && lastDay < effectiveOn, 'period.endsBeforeEffect', '/lastDay', {
      basis: LAW.validity,
    }),
    ...known('/explainer', explainer, facts),
    ...periodOfText(payload, facts.periodInText),
    ...periodFindings(declared(payload, facts.periodInText), facts.text?.title ?? '', facts.periodRule, ''),
  ];
};

export const signingFits: Check<{ evidence: string; occurredOn: IsoDate }> = ({ payload, facts, context, at }) => {
  const earliest = context.receipts
    .map(({ occurredOn }) => occurredOn)
    .sort()
    .at(-1);
  return [
    ...notFuture('/occurredOn', payload.occurredOn, at),
    ...when(earliest !== undefined && payload.occurredOn < earliest, 'date.beforeEarlierFact', '/occurredOn', {
      day: payload.occurredOn,
      earliest,
    }),
    ...known('/evidence', payload.evidence, facts),
  ];
};

/** Each stage that was passed elsewhere is proven by its paper, in the order of the stages. */
function receiptFindings(taken: TakenIn, facts: SpineFacts, at: Instant): Finding[] {
  const { stage, receipts } = taken;
  const needed = stagesBefore(stage);
  const proven = receiptsOf(taken, facts);
  const days = needed.map((one) => proven.find((receipt) => receipt.stage === one)?.occurredOn);
  return [
    ...needed
      .filter((one) => !proven.some((receipt) => receipt.stage === one))
      .map((one): Finding => ({ rule: 'takeIn.stageUnproven', field: '/receipts', stage: one, basis: LAW.underWay })),
    ...receipts.flatMap((receipt, n) => [
      ...when(!needed.includes(receipt.stage), 'takeIn.stageAhead', `/receipts/${n}/stage`, { stage: receipt.stage }),
      ...known(`/receipts/${n}/evidence`, receipt.evidence, facts),
      ...notFuture(`/receipts/${n}/occurredOn`, receipt.occurredOn, at),
    ]),
    ...days.flatMap((day, n) => {
      const earlier = days
        .slice(0, n)
        .filter((one) => one !== undefined)
        .at(-1);
      return when(day !== undefined && earlier !== undefined && day < earlier, 'takeIn.outOfOrder', '/receipts', { stage: needed[n]! });
    }),
  ];
}

/** G6: without a number and a publication nothing has effect; what was published without a number says why. */
function publicationFindings(publication: TypedPublication, context: SpineContext, facts: SpineFacts, at: Instant): Finding[] {
  const { unifiedNumber, withoutNumber, publishedOn, effectiveOn, lastDay } = publication;
  return [
    ...when((unifiedNumber === undefined) === (withoutNumber === undefined), 'takeIn.numberOrReason', '/publication/unifiedNumber', {
      basis: LAW.unified,
    }),
    ...numberFindings(publication, facts),
    ...notFuture('/publication/publishedOn', publishedOn, at),
    ...when(effectiveOn < publishedOn, 'effect.beforePublication', '/publication/effectiveOn', { publishedOn, basis: LAW.published }),
    ...when(lastDay !== undefined && lastDay < effectiveOn, 'period.endsBeforeEffect', '/publication/lastDay', { basis: LAW.validity }),
    ...periodFindings(publication, context.title, { ...facts.periodRule, isStated: false }, '/publication'),
  ];
}

export const takenInFits: Check<TakenIn> = ({ payload, context, facts, at }) => {
  const publication = publicationOf(payload, facts);
  return [
    ...receiptFindings(payload, facts, at),
    ...registerFindings(payload, facts),
    ...when((payload.stage === 'published') !== (publication !== undefined), 'takeIn.publicationMissing', '/publication'),
    ...(publication ? publicationFindings(publication, context, facts, at) : []),
  ];
};

type Declared = Pick<Change, 'document' | 'kind'> & Optional<{ version: string; lastDay: IsoDate; evaluation: string }>;

export const changesFit: Check<{ changes: readonly Declared[] }> = ({ payload: { changes }, context, facts }) =>
  changes.flatMap(({ document, kind, version, lastDay, evaluation }, n) => {
    const field = `/changes/${n}`;
    return [
      ...when(document === context.document, 'change.ofItself', `${field}/document`),
      ...when(changes.findIndex((other) => other.document === document) < n, 'change.twice', `${field}/document`),
      ...when((kind === 'amend') !== (version !== undefined), 'change.consolidatedText', `${field}/version`, { basis: LAW.validity }),
      ...when(kind !== 'amend' && lastDay !== undefined, 'change.periodOnlyAmended', `${field}/lastDay`),
      ...when((kind === 'renew') !== (evaluation !== undefined), 'change.evaluation', `${field}/evaluation`, { basis: LAW.validity }),
      ...known(`${field}/evaluation`, evaluation, facts),
    ];
  });

export const filingFits: Check<{ receiver: string; filedOn: IsoDate; evidence: string }> = ({ payload, context, facts, at }) => [
  ...when(!context.receivers.includes(payload.receiver), 'filing.notDue', '/receiver', { receiver: payload.receiver, basis: LAW.filing }),
  ...when(context.filed.includes(payload.receiver), 'filing.done', '/receiver', { receiver: payload.receiver }),
  ...notFuture('/filedOn', payload.filedOn, at),
  ...when(context.publication !== null && payload.filedOn < context.publication.publishedOn, 'date.beforeEarlierFact', '/filedOn', {
    day: payload.filedOn,
    earliest: context.publication?.publishedOn ?? '',
  }),
  ...known('/evidence', payload.evidence, facts),
];
