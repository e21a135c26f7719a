import { child, elementsOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import type { TrackedMarks } from './marks.js';
import { type Revisable, sourceOf, startTagOf } from './revisable.js';
import { runContent } from './run-text.js';

/** What is done to the text of one element of a run: stretches that go, and what comes in at a place (`format`: its `w:rPr`). */
export type Cut = { from: number; to: number };
export type Gain = { at: number; text: string; format: string };
export type ElementPlan = { text: string; cuts: Cut[]; gains: Gain[] };
export type RunPlan = Map<XmlElement, ElementPlan>;

type Atom = { mark: '='; content: string } | { mark: '-'; content: string } | { mark: '+'; content: string; format: string };

/** A run with tracked changes in place of the old one. What is not touched keeps its markup, to the letter. */
export function rewriteRun(document: Revisable, run: XmlElement, plan: RunPlan, marks: TrackedMarks): string {
  const properties = child(run, 'w:rPr');
  const atoms = elementsOf(run).flatMap((element): Atom[] => {
    if (element === properties) return [];
    const wanted = plan.get(element);
    return wanted === undefined ? [{ mark: '=', content: sourceOf(document, element) }] : atomsOf(document, element, wanted);
  });
  const start = startTagOf(document, run);
  const format = properties === undefined ? '' : sourceOf(document, properties);
  let isFirst = true;
  const asRun = (content: string): string => {
    const own = isFirst ? format : marks.again(format);
    isFirst = false;
    return `${start}${own}${content}</w:r>`;
  };
  return grouped(atoms)
    .map((atom) => {
      if (atom.mark === '=') return asRun(atom.content);
      if (atom.mark === '-') return marks.wrap('w:del', asRun(atom.content));
      return outside(document, run, marks.wrap('w:ins', `<w:r>${atom.format}${atom.content}</w:r>`), marks);
    })
    .join('');
}

/** Within somebody else's insertion a new one ends it and lets it begin again behind. */
function outside(document: Revisable, run: XmlElement, inserted: string, marks: TrackedMarks): string {
  const holder = document.parents.get(run);
  return holder?.name === 'w:ins' ? `</w:ins>${inserted}${marks.again(startTagOf(document, holder))}` : inserted;
}

function atomsOf(document: Revisable, element: XmlElement, { text, cuts, gains }: ElementPlan): Atom[] {
  const places = [...new Set([0, text.length, ...cuts.flatMap(({ from, to }) => [from, to]), ...gains.map(({ at }) => at)])];
  places.sort((a, b) => a - b);
  const atoms: Atom[] = [];
  places.forEach((at, n) => {
    for (const gain of gains) if (gain.at === at) atoms.push({ mark: '+', content: runContent(gain.text), format: gain.format });
    const to = places[n + 1];
    if (to === undefined) return;
    const isCut = cuts.some((cut) => cut.from <= at && to <= cut.to);
    atoms.push({ mark: isCut ? '-' : '=', content: contentOf(document, element, text, at, to, isCut) });
  });
  return atoms;
}

function contentOf(document: Revisable, element: XmlElement, text: string, from: number, to: number, isCut: boolean): string {
  const isWhole = from === 0 && to === text.length;
  if (element.name === 'w:t')
    return isWhole && !isCut ? sourceOf(document, element) : runContent(text.slice(from, to), isCut ? 'w:delText' : 'w:t');
  return sourceOf(document, element);
}

function grouped(atoms: readonly Atom[]): Atom[] {
  const groups: Atom[] = [];
  for (const atom of atoms) {
    const last = groups.at(-1);
    if (last !== undefined && last.mark === atom.mark && atom.mark !== '+')
      groups[groups.length - 1] = { ...last, content: last.content + atom.content };
    else groups.push(atom);
  }
  return groups;
}
