import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the OWASP minimum of 2023, so that a small office machine still answers. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** An Argon2id string with its own salt. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobodys: Promise<string> | undefined;

/** Whether the password fits. Without an account the same work is done, so that the time does not tell which logins exist. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody signs in with this');
  const fits = await verify(passwordHash ?? (await nobodys), password);
  return fits && passwordHash !== undefined;
}
