import { elementsOf } from '../xml/elements.js';
import { parseXml } from '../xml/parse-xml.js';
import type { Package } from './open-package.js';
import { readXmlPart } from './read-entry.js';

/** `type` is the last step of the relationship type's address (`hyperlink`, `styles`), the same for both variants of the standard. */
export type Relationship = { id: string; type: string; target: string; isExternal: boolean };

/** Relationships of a part ('' is the package itself); none if it has no relationship part. @throws PackageFault */
export async function relationshipsOf(from: Package, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/');
  const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  return from.entries.has(name) ? readRelationships(await readXmlPart(from, name), name) : [];
}

export function readRelationships(xml: string, part: string): Relationship[] {
  return elementsOf(parseXml(xml, part))
    .filter(({ name }) => name === 'rel:Relationship')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: attributes.Target ?? '',
      isExternal: attributes.TargetMode?.toLowerCase() === 'external',
    }));
}

/** Name of the part that an internal target means, seen from the part that refers to it. */
export function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
