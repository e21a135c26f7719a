import type { Piece } from '../text/inline-reader.js';
import { child, childValue } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import type { EditFault } from './edit.js';
import { holdersOf, type Revisable, startTagOf } from './revisable.js';

const HOLDERS: Record<string, EditFault> = {
  'w:txbxContent': 'TEXT_BOX',
  'w:fldSimple': 'FIELD',
  'w:ruby': 'PHONETIC_GUIDE',
  'w:moveTo': 'MOVED',
  'mc:AlternateContent': 'OBJECT',
};

/** What a content control is filled with by a program or a list and not by writing (ECMA-376 Part 1, 17.5.2). */
const FILLED = ['w:dataBinding', 'w:dropDownList', 'w:comboBox', 'w:date', 'w:picture', 'w:docPartObj', 'w:showingPlcHdr'];

function isClosedControl(control: XmlElement): boolean {
  const properties = child(control, 'w:sdtPr');
  const lock = childValue(properties, 'w:lock');
  return lock === 'contentLocked' || lock === 'sdtContentLocked' || FILLED.some((name) => child(properties, name) !== undefined);
}

/** Why nothing that this element holds, or itself, may be changed. */
export function barAround(document: Revisable, element: XmlElement): EditFault | undefined {
  for (const holder of holdersOf(document, element)) {
    const bar = HOLDERS[holder.name] ?? (holder.name === 'w:sdt' && isClosedControl(holder) ? 'CONTROL' : undefined);
    if (bar !== undefined) return bar;
  }
  return undefined;
}

/** Why a piece of text may not be changed; undefined when it may. */
export function barOf(document: Revisable, { text, element, run, isInField }: Piece): EditFault | undefined {
  if (isInField || element.name === 'w:fldChar') return 'FIELD';
  if (element.name === 'm:oMath') return 'FORMULA';
  const around = barAround(document, run ?? element);
  if (around !== undefined) return around;
  if (text === '' || run === undefined || document.parents.get(element) !== run) return 'OBJECT';
  if (!startTagOf(document, run).startsWith('<w:r')) return 'FOREIGN_MARKUP';
  const insertions = [...holdersOf(document, run)].filter(({ name }) => name === 'w:ins');
  const isNested = insertions.length > 1 || (insertions.length === 1 && document.parents.get(run) !== insertions[0]);
  return isNested ? 'REVISION' : undefined;
}
