import { createHash, sign } from 'node:crypto';
import { writeZip } from '@fashen/ooxml';
import type { SigningKey } from './keys.js';
import { type FileRole, FOLDER, FORMAT, MANIFEST, type Manifest, type ManifestOf, manifestBytes, SIGNATURE, VERSION } from './manifest.js';
import type { PackageKind } from './particulars.js';

/** A file to be packed. */
export type Content = { readonly role: FileRole; readonly name: string; readonly mediaType: string; readonly bytes: Buffer };

/** A package before it is sealed: its manifest without what the packing knows, and the files in their order. */
export type PackageContent<K extends PackageKind = PackageKind> = {
  [One in K]: Omit<ManifestOf<One>, 'format' | 'version' | 'files'> & { readonly files: readonly Content[] };
}[K];

/** No path, no control sign, nothing that a file system of today refuses. */
const PLAIN_NAME = /^[^\\/:*?"<>|\p{Cc}]{1,120}$/u;

function pathOf(name: string, n: number): string {
  if (!PLAIN_NAME.test(name) || name.endsWith('.')) throw new RangeError(`A file cannot be packed under the name ${JSON.stringify(name)}`);
  return `${FOLDER}${String(n + 1).padStart(3, '0')}-${name}`;
}

/**
 * Seals a package: the same content and key give the same bytes in any run.
 * @throws RangeError for content that no reader would take (form of the manifest, names of files)
 */
export function buildPackage({ files, ...content }: PackageContent, key: SigningKey): Buffer {
  const packed = files.map(({ role, name, mediaType, bytes }, n) => ({
    path: pathOf(name, n),
    role,
    name,
    mediaType,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const manifest = manifestBytes({ ...content, format: FORMAT, version: VERSION, files: packed } as Manifest);
  const signature = {
    algorithm: 'Ed25519',
    publicKey: key.publicKey.key,
    signature: sign(null, manifest, key.privateKey).toString('base64'),
  };
  return writeZip([
    { path: MANIFEST, data: manifest },
    { path: SIGNATURE, data: `${JSON.stringify(signature, null, 2)}\n` },
    ...packed.map(({ path }, n) => ({ path, data: files[n]?.bytes ?? Buffer.alloc(0) })),
  ]);
}
