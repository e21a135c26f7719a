import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import type { OmissionContext } from './context.js';
import type { OmissionFacts } from './facts.js';
import { LAW } from './law.js';
import type { Remedy } from './words.js';

type Check<Payload> = PayloadChecker<OmissionContext, OmissionFacts, Payload>;

const past = (day: IsoDate, at: string, field: string): Finding[] => (day > dateIn(at) ? [{ rule: 'date.future', field, day }] : []);
const notBefore = (day: IsoDate, earliest: IsoDate, field: string): Finding[] =>
  day < earliest ? [{ rule: 'date.beforeAsked', field, day, earliest }] : [];

export const askedDay: Check<{ askedOn: IsoDate }> = ({ payload: { askedOn }, at }) => past(askedOn, at, '/askedOn');

function proof(evidence: string | undefined, known: readonly string[], isNeeded: boolean): Finding[] {
  if (evidence === undefined) return isNeeded ? [{ rule: 'evidence.missing', field: '/evidence', basis: LAW.house }] : [];
  return known.includes(evidence) ? [] : [{ rule: 'evidence.unknown', field: '/evidence' }];
}

/** What the supervising body enters for an authority that is not here rests on the authority's own paper. */
export const explanationFits: Check<{ explainedOn: IsoDate; evidence?: string | undefined }> = ({ payload, context, facts, at }) => [
  ...past(payload.explainedOn, at, '/explainedOn'),
  ...notBefore(payload.explainedOn, context.askedOn, '/explainedOn'),
  ...proof(payload.evidence, facts.evidence, !context.isAuthorityHere),
];

/** Review and filing of a paper in the library are told by the record; all else is proven by its scan. */
export const reportFits: Check<{ remedy: Remedy; doneOn: IsoDate; evidence?: string | undefined }> = ({ payload, context, facts, at }) => [
  ...past(payload.doneOn, at, '/doneOn'),
  ...notBefore(payload.doneOn, context.askedOn, '/doneOn'),
  ...proof(payload.evidence, facts.evidence, !context.isAuthorityHere || payload.remedy !== 'madeUp' || !facts.record.hasText),
];
