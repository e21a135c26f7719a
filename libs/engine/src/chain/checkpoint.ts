import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../codec/canonical.js';
import { sha256 } from './hash.js';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

export const checkpointSchema = z.strictObject({
  /** From 1 without a gap. */
  number: z.int().positive(),
  at: z.string(),
  /** How many processes the root stands over. */
  processes: z.int().nonnegative(),
  root: hex,
  /** Log → how many entries it had and the hash of the last. */
  logs: z.record(z.string(), z.strictObject({ length: z.int().nonnegative(), head: hex })),
  /** Hash of the checkpoint before; 64 zeros where there is none. */
  previous: hex,
});

export const signedCheckpointSchema = z.strictObject({
  checkpoint: checkpointSchema,
  /** Ed25519 public key: DER (SPKI) in base64. */
  key: z.string(),
  /** Over the canonical JSON of the checkpoint; base64. */
  signature: z.string(),
});

/** What an installation vouches for at one moment: the state of all its histories in one hash. */
export type Checkpoint = z.infer<typeof checkpointSchema>;
export type SignedCheckpoint = z.infer<typeof signedCheckpointSchema>;

/** The end of a process at the time of a checkpoint. */
export type Head = { process: string; revision: number; head: string };

/** What stands in the tree for a process. */
export const leafOf = ({ process, revision, head }: Head): string => canonical({ process, revision, head });

export const checkpointHash = (checkpoint: Checkpoint): string => sha256(canonical(checkpoint));

const textOf = (checkpoint: Checkpoint): Buffer => Buffer.from(canonical(checkpoint), 'utf8');

/** @param key base64 DER (SPKI) of the public half */
export const signCheckpoint = (checkpoint: Checkpoint, privateKey: KeyObject, key: string): SignedCheckpoint => ({
  checkpoint,
  key,
  signature: sign(null, textOf(checkpoint), privateKey).toString('base64'),
});

/** Whether the checkpoint is what the holder of its key signed; whose key it is, is for the reader to compare. */
export function isSigned({ checkpoint, key, signature }: SignedCheckpoint): boolean {
  const der = Buffer.from(key, 'base64');
  try {
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return publicKey.asymmetricKeyType === 'ed25519' && verify(null, textOf(checkpoint), publicKey, Buffer.from(signature, 'base64'));
  } catch {
    // Node has no question for what is no key but to try: such a checkpoint is not signed.
    return false;
  }
}
