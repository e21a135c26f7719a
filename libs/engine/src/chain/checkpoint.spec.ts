import { generateKeyPairSync } from 'node:crypto';
import type { EventRow } from '../port.js';
import { makeBundle, parseBundle, verifyBundle, type Witness } from './bundle.js';
import { type Checkpoint, checkpointHash, isSigned, leafOf, type SignedCheckpoint, signCheckpoint } from './checkpoint.js';
import { GENESIS, sealRow } from './hash.js';
import { MerkleTree } from './merkle.js';

const AT = '2026-01-05T01:00:00.000Z';
const keys = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey, key: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') };
};
const OURS = keys();
const CHECKPOINT: Checkpoint = {
  number: 7,
  at: AT,
  processes: 2,
  root: 'a'.repeat(64),
  logs: { administration: { length: 3, head: 'b'.repeat(64) } },
  previous: 'c'.repeat(64),
};

function historyOf(process: string, words: readonly string[]): EventRow[] {
  const rows: EventRow[] = [];
  for (const [index, event] of words.entries()) {
    const previous = rows.at(-1)?.hash ?? GENESIS;
    rows.push(sealRow({ process, seq: index + 1, machine: 'm@1', type: 'step', event, at: AT, by: 'li', causedBy: null, previous }));
  }
  return rows;
}
const headOf = (events: readonly EventRow[]) => events.at(-1)!.hash;
const WORDS = ['one', 'two', 'three'];

/** A bundle of one process of three, exported when the checkpoint had seen `seen` of its rows. */
function exported(seen: number, by = OURS) {
  const tree = new MerkleTree();
  const histories = ['o', 'p', 'q'].map((process) => ({ process, events: historyOf(process, WORDS) }));
  for (const { process, events } of histories)
    tree.add(leafOf({ process, revision: seen, head: events[seen - 1]!.hash }), process === 'p' ? 'p' : undefined);
  const signed = signCheckpoint({ ...CHECKPOINT, processes: 3, root: tree.root() }, by.privateKey, by.key);
  const witness: Witness = { ...signed, covers: { p: { revision: seen, path: tree.path('p')! } } };
  const { process, events } = histories[1]!;
  return parseBundle(JSON.parse(JSON.stringify(makeBundle([{ process, events, head: headOf(events) }], AT, witness))));
}

describe('a checkpoint', () => {
  const signed = () => signCheckpoint(CHECKPOINT, OURS.privateKey, OURS.key);

  it('is what its key signed', () => expect(isSigned(signed())).toBe(true));

  it.each<[string, Partial<SignedCheckpoint>]>([
    ['another number', { checkpoint: { ...CHECKPOINT, number: 8 } }],
    ['another root', { checkpoint: { ...CHECKPOINT, root: 'd'.repeat(64) } }],
    ['a log cut short', { checkpoint: { ...CHECKPOINT, logs: { administration: { length: 2, head: 'b'.repeat(64) } } } }],
    ['the key of somebody else', { key: keys().key }],
    ['no key at all', { key: 'AAAA' }],
    ['no signature', { signature: '' }],
  ])('with %s is not', (_, change) => expect(isSigned({ ...signed(), ...change })).toBe(false));

  it('stands over the same text of a history for ever', () =>
    expect(leafOf({ process: 'p', revision: 2, head: 'h' })).toBe('{"head":"h","process":"p","revision":2}'));

  it('is bound to the one before it by a hash over all of it', () => {
    expect(checkpointHash({ ...CHECKPOINT })).toBe(checkpointHash(CHECKPOINT));
    expect(checkpointHash({ ...CHECKPOINT, previous: GENESIS })).not.toBe(checkpointHash(CHECKPOINT));
  });
});

describe('a bundle for which a checkpoint vouches', () => {
  it('names the checkpoint, and says what came after it', () => {
    const { root } = exported(2).checkpoint!.checkpoint;
    const vouching = { number: 7, at: AT, root, key: OURS.key, covered: 1, beyond: 1 };
    expect(verifyBundle(exported(2))).toEqual({ ok: true, events: 3, brokenAt: null, checkpoint: vouching });
  });

  it('that was rewritten as a whole is found, however well its own chain holds', () => {
    const bundle = exported(3);
    const events = historyOf('p', ['one', 'forged', 'three']);
    const forged = { ...bundle, processes: [{ process: 'p', events }], heads: { p: headOf(events) } };
    expect(verifyBundle({ ...forged, checkpoint: null }).ok).toBe(true);
    expect(verifyBundle(forged)).toMatchObject({
      ok: false,
      brokenAt: { process: 'p', seq: 3, why: 'the history is not the one that checkpoint 7 vouches for' },
    });
  });

  it('whose tail was cut off together with its head is found', () => {
    const bundle = exported(3);
    const events = historyOf('p', WORDS.slice(0, 2));
    const cut = { ...bundle, processes: [{ process: 'p', events }], heads: { p: headOf(events) } };
    expect(verifyBundle(cut)).toMatchObject({
      ok: false,
      brokenAt: { process: 'p', seq: 3, why: 'checkpoint 7 saw row 3, which is missing' },
    });
  });

  it('whose checkpoint was changed after signing is found; another signer shows by the key', () => {
    const bundle = exported(3);
    const moved = { ...bundle.checkpoint!, checkpoint: { ...bundle.checkpoint!.checkpoint, at: '2020-01-01T00:00:00.000Z' } };
    expect(verifyBundle({ ...bundle, checkpoint: moved }).brokenAt?.why).toBe('checkpoint 7 is not what its key signed');
    const theirs = keys();
    expect(verifyBundle(exported(3, theirs)).checkpoint).toMatchObject({ key: theirs.key });
  });
});
