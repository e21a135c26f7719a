import { z } from 'zod';
import { PARTICULARS, type PackageKind, type Particulars } from './particulars.js';

export const FORMAT = 'fashen-exchange';
export const VERSION = 1;
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';
export const FOLDER = 'files/';

const short = z.string().trim().min(1).max(500);
const party = z.strictObject({
  /** Full name, by which the key of the sender is bound and the receiver finds itself. */
  name: short,
});

/** What the files are. */
export const FILE_ROLES = {
  report: { zh: '备案报告', en: 'filing report' },
  text: { zh: '正式文本', en: 'text as published' },
  statement: { zh: '起草说明', en: 'drafting statement' },
  basis: { zh: '制定依据', en: 'legal basis' },
  opinion: { zh: '合法性审查意见', en: 'legality opinion' },
  answer: { zh: '答复文书', en: 'paper of the answer' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  other: { zh: '其他材料', en: 'other material' },
} as const;
export type FileRole = keyof typeof FILE_ROLES;

const file = z.strictObject({
  path: z.string().startsWith(FOLDER).max(300),
  role: z.enum(Object.keys(FILE_ROLES) as [FileRole, ...FileRole[]]),
  /** Name for people, with its ending. */
  name: z.string().min(1).max(200),
  mediaType: z.string().min(1).max(200),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PackagedFile = z.output<typeof file>;

const document = z.strictObject({
  title: short,
  /** The lead first. */
  issuers: z.array(short).min(1).max(50),
  documentNumber: short.nullable(),
  unifiedNumber: short.nullable(),
  publishedOn: z.iso.date().nullable(),
  effectiveOn: z.iso.date().nullable(),
  /** `t1:` and 64 digits, of `textHash` in libs/legal-text. */
  textHash: z.string().regex(/^[a-z0-9]+:[0-9a-f]{64}$/),
});
export type PackagedDocument = z.output<typeof document>;

/** What all kinds have. `matter` is the filing's id at the installation that files: every package about it repeats it. */
const common = {
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  sender: party,
  receiver: party,
  matter: short,
  document,
  files: z.array(file).max(500),
};

const kinds = Object.keys(PARTICULARS) as PackageKind[];
const schemas = Object.fromEntries(
  kinds.map((kind) => [kind, z.strictObject({ ...common, kind: z.literal(kind), particulars: PARTICULARS[kind] })]),
) as unknown as { [K in PackageKind]: z.ZodType<ManifestOf<K>> };

type Common = { [K in keyof typeof common]: z.output<(typeof common)[K]> };
export type ManifestOf<K extends PackageKind> = Common & { kind: K; particulars: Particulars<K> };
/** What lies in `manifest.json`; told apart by `kind`. */
export type Manifest = { [K in PackageKind]: ManifestOf<K> }[PackageKind];

export const isKind = (value: unknown): value is PackageKind => typeof value === 'string' && Object.hasOwn(PARTICULARS, value);

/** The manifest in the form of its kind, or the place where it is not. */
export function parseManifest(kind: PackageKind, value: unknown): { ok: true; manifest: Manifest } | { ok: false; at: string } {
  const parsed = schemas[kind].safeParse(value);
  if (parsed.success) return { ok: true, manifest: parsed.data as Manifest };
  return { ok: false, at: `/${parsed.error.issues[0]?.path.join('/') ?? ''}` };
}

/** The manifest as bytes: members in the order of the schema, so that the same manifest is signed as the same bytes. */
export function manifestBytes(manifest: Manifest): Buffer {
  const parsed = parseManifest(manifest.kind, manifest);
  if (!parsed.ok) throw new RangeError(`A package that no reader takes: ${parsed.at}`);
  return Buffer.from(`${JSON.stringify(parsed.manifest, null, 2)}\n`, 'utf8');
}

/** What lies in `signature.json`. */
export const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string().max(200),
  signature: z.string().max(200),
});
