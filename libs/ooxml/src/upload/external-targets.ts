import { PackageFault } from '../package-fault.js';
import type { Package } from '../zip/open-package.js';
import { readXmlPart } from '../zip/read-entry.js';
import { type Relationship, readRelationships } from '../zip/relationships.js';
import { noticeFinding } from './sentences.js';
import type { UploadFinding } from './verdict.js';

/** Kinds that Word follows on opening. A template path on the author's own disk is harmless and common. */
const LOADED_ON_OPENING = new Set([
  'attachedTemplate',
  'oleObject',
  'frame',
  'subDocument',
  'aFChunk',
  'package',
  'externalLinkPath',
  'control',
]);

/** Looks through all relationship parts. @throws PackageFault REMOTE_CONTENT */
export async function externalTargets(from: Package): Promise<UploadFinding[]> {
  const notices = new Map<string, UploadFinding>();
  for (const name of [...from.entries.keys()].filter((part) => part.endsWith('.rels'))) {
    for (const { type, target } of readRelationships(await readXmlPart(from, name), name).filter(({ isExternal }) => isExternal)) {
      if (LOADED_ON_OPENING.has(type) && isRemote(target)) throw new PackageFault('REMOTE_CONTENT', target);
      const code = noticeFor(type, target);
      if (code !== undefined && !notices.has(code)) notices.set(code, noticeFinding(code, target));
    }
  }
  return [...notices.values()];
}

function noticeFor(type: Relationship['type'], target: string) {
  if (type === 'hyperlink') return 'EXTERNAL_LINK';
  return type === 'image' && isRemote(target) ? 'REMOTE_PICTURE' : undefined;
}

/** Web addresses and network shares (\\\\host\\…, file://host/…). */
const isRemote = (target: string): boolean => /^(https?|ftp|smb|mhtml|ms-\w+):/i.test(target) || /^(file:)?(\\\\|\/\/)[^\\/]/i.test(target);
