/** A person's account, stable for ever; never a name. */
export type PersonId = string;
/** An organisation in the tree, or the public. */
export type PartyId = string;
/** Hash of a text's substance; `t1` names the algorithm, so that a new one is a new prefix and never rewrites what was granted. */
export type TextHash = `t1:${string}`;

const TEXT_HASH = /^t1:[0-9a-f]{64}$/;

/** Whether a value read from outside is a text hash of the known algorithm. */
export const isTextHash = (value: unknown): value is TextHash => typeof value === 'string' && TEXT_HASH.test(value);
