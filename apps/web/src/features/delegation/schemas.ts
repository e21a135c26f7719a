import { ROLES, type Words } from '@fashen/domain';
import type { Schema } from '../../shared/form/schema.js';
import { DELEGATION } from './words.js';

const called = ({ zh, en }: Words) => ({ title: zh, description: en });
const person = (words: Words): Schema => ({ type: 'string', ...called(words), choices: 'colleagues' });
const day = (words: Words): Schema => ({ type: 'string', format: 'date', ...called(words) });
const reason: Schema = { type: 'string', ...called(DELEGATION.reason), multiline: true, maxLength: 1000 };
const { citizen: _, ...GIVEN } = ROLES;
const own = ({ zh, en }: Words): Words => ({ zh: `${zh}${DELEGATION.own.zh}`, en: `${en} ${DELEGATION.own.en}` });

export const NEW_DELEGATION: Schema = {
  type: 'object',
  properties: {
    person: person(own(DELEGATION.person)),
    delegate: person(DELEGATION.delegate),
    role: { type: 'string', ...called(DELEGATION.role), enum: Object.keys(GIVEN), words: GIVEN },
    startsOn: day(DELEGATION.startsOn),
    endsOn: day(DELEGATION.endsOn),
    reason,
  },
  required: ['delegate', 'startsOn', 'endsOn', 'reason'],
};
export const REVOCATION: Schema = { type: 'object', properties: { reason }, required: ['reason'] };
export const HAND_OVER: Schema = {
  type: 'object',
  properties: { from: person(DELEGATION.from), to: person(DELEGATION.to), reason },
  required: ['from', 'to', 'reason'],
};
