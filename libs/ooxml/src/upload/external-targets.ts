import { PackageFault } from '../package-fault.js';
import type { Package } from '../zip/open-package.js';
import { readXmlPart } from '../zip/read-entry.js';
import { readRelationships } from '../zip/relationships.js';
import { noticeFinding } from './sentences.js';
import type { UploadFinding } from './verdict.js';

/** Merged into the text on opening: what a reader of the parts would not see. */
const MERGED_ON_OPENING = 'aFChunk';

/** What is found and told: hyperlinks, which load nothing before somebody follows them. */
export async function externalTargets(from: Package): Promise<UploadFinding[]> {
  for (const name of [...from.entries.keys()].filter((part) => part.endsWith('.rels'))) {
    const link = readRelationships(await readXmlPart(from, name), name).find(({ type, isExternal }) => isExternal && type === 'hyperlink');
    if (link) return [noticeFinding('EXTERNAL_LINK', link.target)];
  }
  return [];
}

/**
 * Anything but a hyperlink that leads to another machine is loaded on opening: templates, objects, frames, pictures. A path on the author's
 * own disk is harmless and common.
 * @throws PackageFault REMOTE_CONTENT with the address, EMBEDDED_PROGRAM with the part
 */
export function refuseRemote(xml: string, part: string): void {
  for (const { type, target, isExternal } of readRelationships(xml, part)) {
    if (isExternal && type !== 'hyperlink' && isRemote(target)) throw new PackageFault('REMOTE_CONTENT', `${part} ${type} ${target}`);
    if (type === MERGED_ON_OPENING) throw new PackageFault('EMBEDDED_PROGRAM', target);
  }
}

/** Every scheme but `file:` (a single letter is a drive), and network shares: `\\\\host`, `file://host`, `file:////host`. */
export function isRemote(target: string): boolean {
  const address = target.trim().replaceAll('\\', '/');
  if (/^[a-z][a-z\d+.-]+:/i.test(address) && !/^file:/i.test(address)) return true;
  const slashes = /^(file:)?(\/*)(.*)/is.exec(address);
  const count = slashes?.[2]?.length ?? 0;
  return count >= 2 && count !== 3 && !/^localhost(\/|$)/i.test(slashes?.[3] ?? '');
}
