import { dateIn, type IsoDate } from '@fashen/domain';
import type { PayloadChecker } from '@fashen/engine';
import type { ObjectionContext } from './context.js';
import type { ObjectionFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<ObjectionContext, ObjectionFacts, Payload>;

/** Rows and process are one matter under one id; the receipt, from which the reply runs, has happened. */
export const ownId: Check<{ objection: string; receivedOn: IsoDate }> = ({ payload: { objection, receivedOn }, context, at }) => [
  ...(objection === context.process ? [] : [{ rule: 'objection.otherId', field: '/objection' }]),
  ...(receivedOn > dateIn(at) ? [{ rule: 'date.future', field: '/receivedOn', day: receivedOn }] : []),
];

/** A day that has passed gives nobody time. */
export const dayAhead: Check<{ due: IsoDate }> = ({ payload: { due }, at }) =>
  due > dateIn(at) ? [] : [{ rule: 'date.past', field: '/due', day: due }];

export const statementDay: Check<{ receivedOn: IsoDate }> = ({ payload: { receivedOn }, at }) =>
  receivedOn <= dateIn(at) ? [] : [{ rule: 'date.future', field: '/receivedOn', day: receivedOn }];

/** Where nothing is left to extend into, the guard says why; fewer days would not help. */
export const withinExtension: Check<{ days: number }> = ({ payload: { days }, facts: { extension } }) =>
  extension.days > 0 && days > extension.days
    ? [{ rule: 'deadline.extensionTooLong', field: '/days', most: extension.days, basis: extension.basis }]
    : [];

/** The authority is passed over only for what the rows say too; a document that is not in the library is taken at the handler's word. */
export const waiverTrue: Check<{ ground: string }> = ({ payload: { ground }, context: { parties }, facts: { isInForce } }) => [
  ...(ground === 'notInForce' && isInForce === true ? [{ rule: 'reply.stillInForce', field: '/ground', basis: LAW.answer }] : []),
  ...(ground === 'noAuthority' && parties.authority !== null
    ? [{ rule: 'statement.authorityThere', field: '/ground', basis: LAW.house }]
    : []),
];

/** A reply that is published says what it is about: of a paper that is not in the library nobody else can tell. */
export const paperNamed: Check<{ publicReply?: unknown; publicTitle?: unknown }> = ({
  payload: { publicReply, publicTitle },
  context: { document },
}) =>
  document === null && publicReply !== undefined && publicTitle === undefined
    ? [{ rule: 'reply.paperUnnamed', field: '/publicTitle', basis: LAW.house }]
    : [];
