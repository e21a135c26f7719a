import { PARTY_KINDS, type PartyKind } from '@fashen/domain';
import { z } from 'zod';

/** Signing in. `party` chooses where to act for those who hold roles in several parties. */
export const signIn = z.strictObject({
  login: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
  party: z.string().min(1).max(100).optional(),
});
export type SignIn = z.output<typeof signIn>;

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
});
export type Me = z.output<typeof me>;
