import { createHash } from 'node:crypto';

const sha256 = (prefix: number, ...parts: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256').update(Uint8Array.of(prefix));
  for (const part of parts) hash.update(part);
  return hash.digest();
};
// Leaves and nodes begin with other bytes, so that no node can be passed off as a leaf (RFC 9162, 2.1.1).
const LEAF = 0;
const NODE = 1;
const nodeOf = (left: Buffer, right: Buffer): Buffer => sha256(NODE, left, right);

/** A neighbour on the way from a leaf to the root: on which side it stands, and its hash in hex. */
export type PathStep = readonly ['left' | 'right', string];

/**
 * A Merkle tree that is given its leaves one after the other and keeps the tops of what is complete alone (RFC 9162, 2.1). For a leaf that is
 * watched it also gathers the way to the root: log n hashes that prove the leaf to whoever knows the root.
 */
export class MerkleTree {
  private readonly tops: { size: number; hash: Buffer; watched: Watched[] }[] = [];
  private readonly paths = new Map<string, PathStep[]>();
  size = 0;

  /** `watch`: a name under which `path` answers. */
  add(leaf: string, watch?: string): void {
    const watched: Watched[] = watch === undefined ? [] : [this.watched(watch)];
    let top = { size: 1, hash: sha256(LEAF, Buffer.from(leaf, 'utf8')), watched };
    this.size += 1;
    for (let left = this.tops.at(-1); left?.size === top.size; left = this.tops.at(-1)) {
      this.tops.pop();
      top = { size: left.size * 2, ...join(left, top) };
    }
    this.tops.push(top);
  }

  /** Hex; of no leaves, the hash of nothing. No leaf is added afterwards. */
  root(): string {
    const [last, ...others] = this.tops.toReversed();
    if (!last) return createHash('sha256').digest('hex');
    return others.reduce<Top>((right, left) => join(left, right), last).hash.toString('hex');
  }

  /** Known once `root` was asked for. */
  path(watch: string): readonly PathStep[] | undefined {
    return this.paths.get(watch);
  }

  private watched(name: string): Watched {
    const path: PathStep[] = [];
    this.paths.set(name, path);
    return path;
  }
}

type Watched = PathStep[];
type Top = { hash: Buffer; watched: Watched[] };

function join(left: Top, right: Top): Top {
  for (const path of left.watched) path.push(['right', right.hash.toString('hex')]);
  for (const path of right.watched) path.push(['left', left.hash.toString('hex')]);
  return { hash: nodeOf(left.hash, right.hash), watched: [...left.watched, ...right.watched] };
}

/** The root to which this way leads from the leaf; hex. */
export const rootOver = (leaf: string, path: readonly PathStep[]): string =>
  path
    .reduce(
      (hash, [side, neighbour]) => {
        const other = Buffer.from(neighbour, 'hex');
        return side === 'left' ? nodeOf(other, hash) : nodeOf(hash, other);
      },
      sha256(LEAF, Buffer.from(leaf, 'utf8')),
    )
    .toString('hex');
