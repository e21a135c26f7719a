import { PARTY_FUNCTIONS, PARTY_KINDS, ROLES, type Words } from '@fashen/domain';
import type { Schema } from '../../shared/form/schema.js';
import { ADMIN, CALENDAR, PARTY, PEOPLE } from './words.js';

/** Fields of the administration's forms: what libs/contracts takes, with the words of the page. */
const called = ({ zh, en }: Words) => ({ title: zh, description: en });
const line = (words: Words, maxLength = 100): Schema => ({ type: 'string', ...called(words), maxLength });
const day = (words: Words): Schema => ({ type: 'string', format: 'date', ...called(words) });
const picked = (words: Words, table: Readonly<Record<string, Words>>): Schema => ({
  type: 'string',
  ...called(words),
  enum: Object.keys(table),
  words: table,
});
const chosen = (words: Words): Schema => ({ type: 'string', ...called(words), choices: 'parties' });

export const reason: Schema = { type: 'string', ...called(ADMIN.reason), multiline: true, maxLength: 1000 };

const partyFields = {
  kind: picked(PARTY.kind, PARTY_KINDS),
  name: line(PARTY.name),
  shortName: line(PARTY.shortName),
  parent: chosen(PARTY.parent),
  superior: chosen(PARTY.superior),
  functions: {
    type: 'array',
    ...called(PARTY.functions),
    items: { type: 'string', enum: Object.keys(PARTY_FUNCTIONS), words: PARTY_FUNCTIONS },
  },
} satisfies Record<string, Schema>;

export const NEW_PARTY: Schema = { type: 'object', properties: partyFields, required: ['kind', 'name', 'shortName'] };
export const PARTY_CHANGE: Schema = {
  type: 'object',
  properties: { ...partyFields, reason },
  required: ['kind', 'name', 'shortName', 'reason'],
};
export const PARTY_ABOLITION: Schema = {
  type: 'object',
  properties: { abolishedOn: day(PARTY.abolishedOn), successor: chosen(PARTY.successor), reason },
  required: ['abolishedOn', 'successor', 'reason'],
};

const { citizen: _, ...GIVEN } = ROLES;
const roles: Schema = {
  type: 'array',
  ...called(PEOPLE.roles),
  maxItems: 50,
  items: { type: 'object', properties: { party: chosen(PEOPLE.party), role: picked(PEOPLE.role, GIVEN) }, required: ['party', 'role'] },
};

export const NEW_ACCOUNT: Schema = {
  type: 'object',
  properties: {
    login: line({ zh: `${PEOPLE.login.zh}（${PEOPLE.loginRule.zh}）`, en: `${PEOPLE.login.en} (${PEOPLE.loginRule.en})` }, 50),
    name: line(PEOPLE.name),
    roles,
  },
  required: ['login', 'name', 'roles'],
};
export const ROLES_CHANGE: Schema = { type: 'object', properties: { roles, reason }, required: ['roles', 'reason'] };
export const BECAUSE: Schema = { type: 'object', properties: { reason }, required: ['reason'] };

export const NOTICE: Schema = {
  type: 'object',
  properties: {
    number: line(CALENDAR.number, 50),
    year: { type: 'integer', ...called(CALENDAR.year), minimum: 2015, maximum: 2200 },
    announced: day(CALENDAR.announcedOn),
    off: {
      type: 'array',
      ...called(CALENDAR.off),
      items: {
        type: 'object',
        properties: { name: line(CALENDAR.holiday, 50), from: day(CALENDAR.from), to: day(CALENDAR.to) },
        required: ['name', 'from', 'to'],
      },
    },
    work: {
      type: 'array',
      ...called(CALENDAR.work),
      items: { type: 'object', properties: { name: line(CALENDAR.holiday, 50), date: day(CALENDAR.date) }, required: ['name', 'date'] },
    },
    amends: { type: 'boolean', ...called(CALENDAR.isAmending), default: false },
  },
  required: ['number', 'year', 'announced', 'off', 'work'],
};
