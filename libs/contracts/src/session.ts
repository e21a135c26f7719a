import { PARTY_KINDS, type PartyKind } from '@fashen/domain';
import { z } from 'zod';

/** Signing in. `party` chooses where to act for those who hold roles in several parties. */
export const signIn = z.strictObject({
  login: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
  party: z.string().min(1).max(100).optional(),
});
export type SignIn = z.output<typeof signIn>;

/** One's own password: the one that holds, and the one that is to hold. */
export const passwordChange = z.strictObject({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) });
export type PasswordChange = z.output<typeof passwordChange>;

/** The own password once more, in an open session. */
export const passwordAgain = z.strictObject({ password: z.string().min(1).max(200) });

const actsFor = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(Object.keys(PARTY_KINDS) as PartyKind[]),
  roles: z.array(z.string()),
});

/** Who is signed in: the person, the party acted for, the roles held there, the other parties, and the token that unsafe requests carry. */
export const me = z.object({
  person: z.object({ id: z.string(), login: z.string(), name: z.string() }),
  party: actsFor,
  parties: z.array(actsFor),
  csrf: z.string(),
  expiresAt: z.string(),
  /** Somebody else set the password: nothing else can be done before it is changed. */
  mustChangePassword: z.boolean(),
});
export type Me = z.output<typeof me>;

/** Where a person is signed in: since when, last used when, about from where, in which browser; empty words where nothing is known. */
export const sessionList = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      party: z.string(),
      createdAt: z.string(),
      usedAt: z.string(),
      expiresAt: z.string(),
      address: z.string(),
      browser: z.string(),
      isThis: z.boolean(),
    }),
  ),
  idleMinutes: z.number(),
});
export type SessionList = z.output<typeof sessionList>;
