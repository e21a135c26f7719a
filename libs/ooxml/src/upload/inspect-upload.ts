import { PackageFault, type UploadFault } from '../package-fault.js';
import type { DocxText } from '../text/docx-text.js';
import { plainText } from '../text/plain-lines.js';
import { readDocx } from '../text/read-docx.js';
import { LIMITS } from '../zip/limits.js';
import { openPackage, type Package } from '../zip/open-package.js';
import { contentTypesOf } from './content-types.js';
import { externalTargets } from './external-targets.js';
import { faultByKind } from './file-kind.js';
import { scanEntries } from './scan-entries.js';
import { faultFinding, noticeFinding } from './sentences.js';
import type { UploadFinding, UploadVerdict } from './verdict.js';

/**
 * Says whether an upload is a Word document that can be kept and read: decided by its content, never by its name
 * (`fileName` only words the sentence for .wps). What passes, `readDocx` reads.
 */
export async function inspectUpload(bytes: Buffer, fileName: string): Promise<UploadVerdict> {
  const early = faultBySize(bytes) ?? faultByKind(bytes, fileName);
  if (early !== undefined) return refused(early);
  try {
    return { ok: true, notices: await lookInside(bytes) };
  } catch (fault) {
    if (fault instanceof PackageFault) return refused(fault.code, fault.at);
    throw fault;
  }
}

function faultBySize({ length }: Buffer): UploadFault | undefined {
  if (length === 0) return 'EMPTY_FILE';
  return length > LIMITS.upload ? 'TOO_LARGE' : undefined;
}

async function lookInside(bytes: Buffer): Promise<UploadFinding[]> {
  const from = await openPackage(bytes);
  await requireWordPackage(from);
  const embedded = await scanEntries(from, { packed: 0, unpacked: 0 });
  const targets = await externalTargets(from);
  return [...targets, ...embedded.slice(0, 1).map((name) => noticeFinding('EMBEDDED_OBJECT', name)), ...textNotices(await readDocx(bytes))];
}

async function requireWordPackage(from: Package): Promise<void> {
  if (from.entries.has('OFD.xml')) throw new PackageFault('OFD_FILE');
  const types = await contentTypesOf(from);
  if (types?.hasMacros) throw new PackageFault('MACROS');
  if (!types?.hasWordMain) throw new PackageFault('OTHER_PACKAGE');
}

function textNotices(document: DocxText): UploadFinding[] {
  const { insertions, deletions, moves, comments, footnotes, endnotes, hiddenRuns } = document.counts;
  return [
    ...(insertions + deletions + moves > 0 ? [noticeFinding('TRACKED_CHANGES')] : []),
    ...(comments > 0 ? [noticeFinding('COMMENTS')] : []),
    ...(footnotes + endnotes > 0 ? [noticeFinding('FOOTNOTES')] : []),
    ...(hiddenRuns > 0 ? [noticeFinding('HIDDEN_TEXT')] : []),
    ...(plainText(document).trim() === '' ? [noticeFinding('NO_TEXT')] : []),
  ];
}

const refused = (code: UploadFault, at?: string): UploadVerdict => ({ ok: false, code, findings: [faultFinding(code, at)] });
