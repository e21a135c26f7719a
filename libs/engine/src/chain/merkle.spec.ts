import { createHash } from 'node:crypto';
import fc from 'fast-check';
import '../../../../test/support/seeded.js';
import { MerkleTree, rootOver } from './merkle.js';

const sha = (...parts: Uint8Array[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The definition of RFC 9162, 2.1.1, to the letter. */
function rootBy(leaves: readonly string[]): Buffer {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return sha(Uint8Array.of(0), Buffer.from(leaves[0]!));
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha(Uint8Array.of(1), rootBy(leaves.slice(0, split)), rootBy(leaves.slice(split)));
}

function treeOf(leaves: readonly string[]): MerkleTree {
  const tree = new MerkleTree();
  for (const [index, leaf] of leaves.entries()) tree.add(leaf, String(index));
  return tree;
}

const leaves = fc.array(fc.string(), { maxLength: 40 });

describe('a tree over the heads of all histories', () => {
  it('has the roots that certificate transparency publishes', () => {
    expect(treeOf([]).root()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(treeOf(['']).root()).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it('has the root that the definition gives, whatever the number of leaves', () =>
    fc.assert(fc.property(leaves, (some) => expect(treeOf(some).root()).toBe(rootBy(some).toString('hex')))));

  it('proves each of its leaves, and no other, in a few steps', () =>
    fc.assert(
      fc.property(leaves, fc.string(), (some, other) => {
        const tree = treeOf(some);
        const root = tree.root();
        for (const [index, leaf] of some.entries()) {
          const path = tree.path(String(index))!;
          expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(some.length)));
          expect(rootOver(leaf, path)).toBe(root);
          if (other !== leaf) expect(rootOver(other, path)).not.toBe(root);
        }
      }),
    ));

  it('keeps the way of those alone that it was asked to watch', () => {
    const tree = new MerkleTree();
    for (const leaf of ['a', 'b', 'c']) tree.add(leaf, leaf === 'b' ? 'b' : undefined);
    const root = tree.root();
    expect([rootOver('b', tree.path('b')!), tree.size, tree.path('a')]).toEqual([root, 3, undefined]);
  });
});
