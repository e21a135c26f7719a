import { descendants, ownText } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import type { DocxChange } from './docx-text.js';

/** A tracked change with its author, as w:ins, w:del and w:moveTo say it (ECMA-376 Part 1, 17.13.5). */
export function changeOf(kind: DocxChange['kind'], element: XmlElement): DocxChange {
  const texts = [...descendants(element, 'w:t'), ...descendants(element, 'w:delText')];
  return { kind, author: element.attributes['w:author'] ?? '', date: element.attributes['w:date'], text: texts.map(ownText).join('') };
}
