import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badUploads } from '../../../fixtures/documents/make/bad-uploads.js';
import { objectStream, stillPdf } from '../../../fixtures/documents/make/pdf.js';
import { zip } from '../../../fixtures/documents/make/zip.js';
import { randomFrom } from '../../../libs/engine/src/explore/random.js';

/** Bytes as they go over the wire; `leaves`: the sender hangs up behind them, and hears nothing. */
export type Hostile = { kind: Kind; door: string; wire: Buffer; leaves: boolean };
/** Who sends, and where to: what a signed-in person's requests carry. */
export type Door = { path: string; headers: Readonly<Record<string, string>>; fields: Readonly<Record<string, string>> };

type File = { name: string; bytes: Buffer };
type Random = ReturnType<typeof randomFrom>;

const EXTENSIONS = ['docx', 'doc', 'wps', 'pdf', 'ofd', 'png', 'jpg', 'zip', 'xlsx', 'txt', 'exe', ''];
const BOUNDARY = 'hostile';
const RANDOM_MOST = 40_000;

const folder = join(import.meta.dirname, '../../../fixtures/documents');
const GOOD: readonly File[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  { name: '签批件.pdf', bytes: stillPdf(objectStream(['<</Type/Font>>', '<</A 1>>'])) },
  {
    name: '版式.ofd',
    bytes: zip([
      { name: 'OFD.xml', data: '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>' },
      { name: 'Doc_0/Document.xml', data: '<a/>' },
    ]),
  },
];
/** Over the limit of an upload alone it is too slow to be sent thousands of times. */
const BAD = Object.entries(badUploads)
  .filter(([what]) => what !== 'tooLarge')
  .map(([, { name, bytes }]) => ({ name, bytes: bytes() }));

const below = (random: Random, bound: number): number => Math.floor(random() * bound);
const oneOf = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!;
const noise = (random: Random, length: number): Buffer => Buffer.from(Array.from({ length }, () => below(random, 256)));

/** Bytes changed, cut out, doubled or put in, a few at a time. */
function mutated(random: Random, { name, bytes }: File): File {
  let changed = Buffer.from(bytes);
  for (let n = below(random, 8); n >= 0; n -= 1) {
    const at = below(random, changed.length);
    const to = Math.min(changed.length, at + 1 + below(random, 64));
    const middle = oneOf(random, [
      noise(random, to - at),
      Buffer.alloc(0),
      Buffer.concat([changed.subarray(at, to), changed.subarray(at, to)]),
      noise(random, 1),
    ]);
    changed = Buffer.concat([changed.subarray(0, at), middle, changed.subarray(to)]);
  }
  return { name, bytes: changed };
}

function nested(random: Random): File {
  let bytes = zip([{ name: 'a.bin', data: Buffer.alloc(1 + below(random, 200_000)) }]);
  for (let depth = below(random, 9); depth >= 0; depth -= 1)
    bytes = zip(Array.from({ length: 1 + below(random, 3) }, (_, n) => ({ name: `word/${n}.bin`, data: bytes })));
  return { name: '嵌套.docx', bytes };
}

type Form = { file: File; boundary?: string; isEnded?: boolean; partHeaders?: string };

function formOf(fields: Door['fields'], { file, boundary = BOUNDARY, isEnded = true, partHeaders = '' }: Form): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\n${partHeaders}\r\n`;
  return Buffer.concat([Buffer.from(parts.join('') + head), file.bytes, Buffer.from(isEnded ? `\r\n--${boundary}--\r\n` : '')]);
}

function wireOf({ path, headers }: Door, body: Buffer, more: Readonly<Record<string, string>> = {}): Buffer {
  const given = {
    host: 'localhost',
    connection: 'close',
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    'content-length': String(body.length),
    ...headers,
    ...more,
  };
  const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`), body]);
}

const whole = (door: Door, file: File): Buffer => wireOf(door, formOf(door.fields, { file }));

const KINDS = {
  truncated: (random: Random, door: Door) => {
    const { name, bytes } = oneOf(random, GOOD);
    return whole(door, { name, bytes: bytes.subarray(0, below(random, bytes.length)) });
  },
  mutated: (random: Random, door: Door) => whole(door, mutated(random, oneOf(random, GOOD))),
  aborted: (random: Random, door: Door) => {
    const wire = whole(door, oneOf(random, GOOD));
    return wire.subarray(0, below(random, wire.length));
  },
  shortOfItsLength: (random: Random, door: Door) => {
    const body = formOf(door.fields, { file: oneOf(random, GOOD), isEnded: random() < 0.5 });
    return wireOf(door, body, { 'content-length': String(body.length + 1 + below(random, 100_000)) });
  },
  wrongBoundary: (random: Random, door: Door) =>
    wireOf(door, formOf(door.fields, { file: oneOf(random, GOOD), boundary: oneOf(random, ['other', '', '-', BOUNDARY.slice(1)]) })),
  hugeHeaders: (random: Random, door: Door) =>
    random() < 0.5
      ? wireOf(door, formOf(door.fields, { file: oneOf(random, GOOD) }), { 'x-huge': 'a'.repeat(10_000 + below(random, 90_000)) })
      : wireOf(door, formOf(door.fields, { file: oneOf(random, GOOD), partHeaders: 'x-huge: a\r\n'.repeat(1 + below(random, 5_000)) })),
  badPackage: (random: Random, door: Door) => whole(door, random() < 0.5 ? nested(random) : oneOf(random, BAD)),
  noise: (random: Random, door: Door) =>
    whole(door, { name: `a.${oneOf(random, EXTENSIONS)}`, bytes: noise(random, below(random, RANDOM_MOST)) }),
  badChunks: (random: Random, door: Door) => {
    const wire = wireOf(door, Buffer.from(oneOf(random, ['ffffffffff\r\n', 'zz\r\na\r\n', '-1\r\n', '5\r\nabcdefgh\r\n'])), {
      'transfer-encoding': 'chunked',
    });
    return Buffer.from(wire.toString('latin1').replace(/content-length: \d+\r\n/, ''), 'latin1');
  },
} as const;

export type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Kind[];

/** The n-th hostile upload of a seed, at one of these doors. */
export function hostile(seed: number, n: number, doors: readonly Door[]): Hostile {
  const random = randomFrom(seed * 100_003 + n);
  const kind = NAMES[n % NAMES.length]!;
  const door = oneOf(random, doors);
  return { kind, door: door.path, wire: KINDS[kind](random, door), leaves: kind === 'aborted' };
}
