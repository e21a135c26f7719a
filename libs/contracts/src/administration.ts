import { PARTY_FUNCTIONS, PARTY_KINDS, type PartyFunction, type PartyKind, ROLES, type Role } from '@fashen/domain';
import { z } from 'zod';

const id = z.string().trim().min(1).max(100);
const name = z.string().trim().min(1).max(100);
const reason = z.string().trim().min(1).max(1000);
const kind = z.enum(Object.keys(PARTY_KINDS) as PartyKind[]);
const functions = z.array(z.enum(Object.keys(PARTY_FUNCTIONS) as PartyFunction[])).max(5);

/** A party for the tree of authorities. `parent` is left out at the top, `superior` names the department that manages it 垂直管理. */
export const newParty = z.strictObject({
  kind,
  name,
  shortName: name,
  parent: id.optional(),
  superior: id.optional(),
  functions: functions.default([]),
});
export type NewParty = z.output<typeof newParty>;

/** What is to be otherwise; what is left out stays, null takes away. The id stays in any case. */
export const partyChange = z.strictObject({
  kind: kind.optional(),
  name: name.optional(),
  shortName: name.optional(),
  parent: id.nullable().optional(),
  superior: id.nullable().optional(),
  functions: functions.optional(),
  reason,
});
export type PartyChange = z.output<typeof partyChange>;

/** 机构改革: the party ceases, and `successor` takes over what it has issued and what is under way. */
export const partyAbolition = z.strictObject({ abolishedOn: z.iso.date(), successor: id, reason });
export type PartyAbolition = z.output<typeof partyAbolition>;

export const partyEntry = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  shortName: z.string(),
  parent: z.string().nullable(),
  superior: z.string().nullable(),
  functions: z.array(z.string()),
  abolishedOn: z.string().nullable(),
  successor: z.string().nullable(),
});
export type PartyEntry = z.output<typeof partyEntry>;
export const partyList = z.object({ entries: z.array(partyEntry) });
export type PartyList = z.output<typeof partyList>;

/** Citizens have no account that an administrator gives. */
const givenRoles = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'citizen');
const heldRole = z.strictObject({ party: id, role: z.enum(givenRoles) });
const roles = z.array(heldRole).max(50);

/** An account holds no more of a person than sign-in and papers need: the login and the name. */
export const newAccount = z.strictObject({
  login: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{1,49}$/),
  name,
  roles,
});
export type NewAccount = z.output<typeof newAccount>;

/** All roles from now on; those left out are taken away. */
export const rolesChange = z.strictObject({ roles, reason });
export type RolesChange = z.output<typeof rolesChange>;

/** Why an administrator does it. */
export const because = z.strictObject({ reason });
export type Because = z.output<typeof because>;

export const accountEntry = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  roles: z.array(z.object({ party: z.string(), role: z.string() })),
  createdAt: z.string(),
  disabledAt: z.string().nullable(),
  mustChangePassword: z.boolean(),
});
export type AccountEntry = z.output<typeof accountEntry>;
export const accountList = z.object({ entries: z.array(accountEntry) });
export type AccountList = z.output<typeof accountList>;

/** The password is told this once; its owner changes it at the first sign-in. */
export const accountGiven = z.object({ account: accountEntry, oneTimePassword: z.string() });
export type AccountGiven = z.output<typeof accountGiven>;

/** Changes of accounts that one person does not make alone, where they reach personal data or the administration itself. */
export const CONFIRMED_ACTIONS = ['createAccount', 'changeRoles', 'enableAccount', 'disableAccount', 'resetPassword'] as const;
export type ConfirmedAction = (typeof CONFIRMED_ACTIONS)[number];

const somebody = z.object({ id: z.string(), name: z.string() });

/** A change that waits for a second person. `details`: what is given and taken; `mayDecide`: whether the reader is such a person. */
export const accountRequest = z.object({
  id: z.string(),
  action: z.enum(CONFIRMED_ACTIONS),
  account: somebody.extend({ login: z.string() }),
  details: z.record(z.string(), z.unknown()),
  reason: z.string().nullable(),
  askedBy: somebody,
  askedAt: z.string(),
  mayDecide: z.boolean(),
  mayWithdraw: z.boolean(),
});
export type AccountRequest = z.output<typeof accountRequest>;
export const accountRequestList = z.object({ entries: z.array(accountRequest) });
export type AccountRequestList = z.output<typeof accountRequestList>;

/** The answer where a change was not made, and waits. */
export const accountAsked = z.object({ request: accountRequest });
export type AccountAsked = z.output<typeof accountAsked>;

/** What became of a request; `oneTimePassword` is told this once to whoever confirmed a new account or a new password. */
export const accountDecided = z.object({ account: accountEntry, oneTimePassword: z.string().nullable() });
export type AccountDecided = z.output<typeof accountDecided>;

/** `before` is the `next` of the page before. */
export const administrationQuery = z.strictObject({ before: z.coerce.number().int().positive().max(2_147_483_647).optional() });

const named = z.object({ id: z.string(), name: z.string() });

/** One change: who did what to whom, what was and what is. `isOwn`: an administrator changed his own account. */
export const administrationEntry = z.object({
  ordinal: z.number(),
  at: z.string(),
  by: named,
  party: z.string(),
  action: z.string(),
  subject: named.extend({ kind: z.string() }),
  isOwn: z.boolean(),
  reason: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
});
export const administrationLog = z.object({ entries: z.array(administrationEntry), next: z.number().nullable() });
export type AdministrationLog = z.output<typeof administrationLog>;
