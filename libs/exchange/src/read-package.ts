import { createHash, verify } from 'node:crypto';
import { openPackage, type Package, PackageFault, readEntry } from '@fashen/ooxml';
import { type PackageFinding, packageFinding } from './findings.js';
import { type PublicKey, publicKeyOf, verifyingKey } from './keys.js';
import { isKind, MANIFEST, type Manifest, parseManifest, SIGNATURE, signatureSchema, VERSION } from './manifest.js';

/** A key that an administrator registered for one party; one key may be registered for several. */
export type TrustedKey = {
  /** Id of the party here. */
  readonly party: string;
  /** Full name of the party, as it stands in the manifests that it sends. */
  readonly name: string;
  readonly fingerprint: string;
  readonly isWithdrawn: boolean;
};

/** Whom we know and who we are; both are compared by full name, since ids differ between installations. */
export type Acquaintance = {
  readonly keys: readonly TrustedKey[];
  readonly receivers: readonly { readonly party: string; readonly name: string }[];
};

/** A package that was found in order. */
export type ReadPackage = {
  readonly manifest: Manifest;
  /** Ids of sender and receiver here. */
  readonly sender: string;
  readonly receiver: string;
  /** By the path of the manifest. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly signedBy: PublicKey;
};

export type PackageVerdict =
  | { readonly ok: true; readonly read: ReadPackage }
  | { readonly ok: false; readonly findings: readonly PackageFinding[] };

/** Both are far below this; what is larger is no manifest. */
const MOST_JSON = 4 * 1024 * 1024;
const MOST_FILE = 256 * 1024 * 1024;

/** Ends the reading; it never leaves this file. */
class Refused extends Error {
  constructor(readonly findings: readonly PackageFinding[]) {
    super('refused');
  }
}
const refuse = (...findings: PackageFinding[]): never => {
  throw new Refused(findings);
};

/**
 * Reads a package and believes nothing in it that is not proven: limits of the zip file, form and signature of the manifest, every hash, the
 * sender by the keys registered here, the receiver by the names of ours.
 */
export async function readPackage(bytes: Buffer, known: Acquaintance): Promise<PackageVerdict> {
  try {
    return { ok: true, read: await read(bytes, known) };
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, findings: cause.findings };
    if (cause instanceof PackageFault) return { ok: false, findings: [packageFinding('package.notReadable', cause.at)] };
    throw cause;
  }
}

async function read(bytes: Buffer, { keys, receivers }: Acquaintance): Promise<ReadPackage> {
  const zip = await openPackage(bytes);
  if (!zip.entries.has(MANIFEST) || !zip.entries.has(SIGNATURE)) refuse(packageFinding('package.notOurs'));
  const signed = await readEntry(zip, MANIFEST, MOST_JSON);
  const signedBy = signatory(signed, await readEntry(zip, SIGNATURE, MOST_JSON));
  const manifest = manifestIn(signed);
  const sender = senderOf(manifest, signedBy, keys);
  const receiver = receivers.find(({ name }) => name === manifest.receiver.name)?.party;
  if (receiver === undefined) return refuse(packageFinding('package.otherReceiver', manifest.receiver.name));
  return { manifest, sender, receiver, signedBy, files: await filesOf(zip, manifest) };
}

/** Whose key signed the manifest; whether that key is known here is another question. */
function signatory(manifest: Buffer, signature: Buffer): PublicKey {
  const parsed = signatureSchema.safeParse(json(signature, SIGNATURE));
  const key = parsed.success ? publicKeyOf(parsed.data.publicKey) : undefined;
  if (!parsed.success || !key) return refuse(packageFinding('package.badSignature'));
  const isGood = verify(null, manifest, verifyingKey(key), Buffer.from(parsed.data.signature, 'base64'));
  return isGood ? key : refuse(packageFinding('package.badSignature'));
}

function manifestIn(bytes: Buffer): Manifest {
  const value = json(bytes, MANIFEST);
  const { kind, version } = (typeof value === 'object' && value !== null ? value : {}) as { kind?: unknown; version?: unknown };
  if (version !== VERSION) refuse(packageFinding('package.otherVersion', String(version)));
  if (!isKind(kind)) return refuse(packageFinding('package.badManifest', '/kind'));
  const parsed = parseManifest(kind, value);
  return parsed.ok ? parsed.manifest : refuse(packageFinding('package.badManifest', parsed.at));
}

function json(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return refuse(packageFinding('package.badManifest', name));
  }
}

function senderOf({ sender }: Manifest, { fingerprint }: PublicKey, keys: readonly TrustedKey[]): string {
  const registered = keys.filter((key) => key.fingerprint === fingerprint);
  if (registered.length === 0) refuse(packageFinding('package.unknownKey', fingerprint));
  const ofSender = registered.filter(({ name }) => name === sender.name);
  if (ofSender.length === 0) refuse(packageFinding('package.otherSender', sender.name));
  const standing = ofSender.find(({ isWithdrawn }) => !isWithdrawn);
  return standing ? standing.party : refuse(packageFinding('package.withdrawnKey', fingerprint));
}

async function filesOf(zip: Package, { files }: Manifest): Promise<Map<string, Buffer>> {
  const listed = new Set([MANIFEST, SIGNATURE, ...files.map(({ path }) => path)]);
  const found: PackageFinding[] = [...zip.entries.keys()]
    .filter((name) => !listed.has(name))
    .map((name) => packageFinding('package.fileUnlisted', name));
  if (listed.size !== files.length + 2) found.push(packageFinding('package.badManifest', '/files'));
  const content = new Map<string, Buffer>();
  for (const { path, size, sha256 } of files) {
    if (!zip.entries.has(path)) {
      found.push(packageFinding('package.fileMissing', path));
      continue;
    }
    const bytes = await readEntry(zip, path, MOST_FILE);
    if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256)
      found.push(packageFinding('package.fileChanged', path));
    content.set(path, bytes);
  }
  return found.length > 0 ? refuse(...found) : content;
}
