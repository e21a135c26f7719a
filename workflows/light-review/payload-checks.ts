import { dateIn, type IsoDate, type PersonId } from '@fashen/domain';
import type { PayloadChecker } from '@fashen/engine';
import type { LightReviewContext } from './context.js';
import type { LightReviewFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<LightReviewContext, LightReviewFacts, Payload>;

/** The same day a year on: a later one is a slip of the pen. */
const aYearOn = (day: IsoDate): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** The clock runs from the day of receipt; an answer that was due before the paper came can be owed by nobody. */
export const receivedDay: Check<{ receivedOn: IsoDate; askedBy?: IsoDate | undefined }> = ({ payload: { receivedOn, askedBy }, at }) => [
  ...(receivedOn > dateIn(at) ? [{ rule: 'date.future', field: '/receivedOn', day: receivedOn }] : []),
  ...(askedBy !== undefined && askedBy > aYearOn(receivedOn) ? [{ rule: 'date.askedTooLate', field: '/askedBy', day: askedBy }] : []),
  ...(askedBy !== undefined && askedBy < receivedOn ? [{ rule: 'date.askedBeforeReceipt', field: '/askedBy', day: askedBy }] : []),
];

export const handlerKnown: Check<{ handler: PersonId }> = ({ payload: { handler }, context, facts }) => [
  ...(facts.handlers.includes(handler) ? [] : [{ rule: 'handler.unknown', field: '/handler', basis: LAW.house }]),
  ...(handler === context.handler ? [{ rule: 'handler.same', field: '/handler' }] : []),
];
