import { child, elementsOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import { escaped } from './marks.js';
import { type Revisable, sourceOf } from './revisable.js';

/** Text as the content of a run: tabs and line breaks are elements. */
export const runContent = (text: string, name: 'w:t' | 'w:delText' = 'w:t'): string =>
  text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\n') return '<w:br/>';
      return part === '' ? '' : `<${name} xml:space="preserve">${escaped(part)}</${name}>`;
    })
    .join('');

const OF_CHANGES = new Set(['w:rPrChange', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Formatting as it stands now, of a run or of a paragraph's end, without the history of its changes; '' for none. */
export function formatting(document: Pick<Revisable, 'xml'>, holder: XmlElement | undefined): string {
  const properties = child(holder, 'w:rPr');
  const kept = properties === undefined ? [] : elementsOf(properties).filter(({ name }) => !OF_CHANGES.has(name));
  return kept.length === 0 ? '' : `<w:rPr>${kept.map((element) => sourceOf(document, element)).join('')}</w:rPr>`;
}
