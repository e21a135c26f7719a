import { ownText } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import { symbolText } from './symbols.js';

/** The characters that one piece of a run stands for; '' for what is no text. */
export function characters(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return element.attributes['xml:space'] === 'preserve' ? ownText(element) : withoutEdges(ownText(element));
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return ['page', 'column'].includes(element.attributes['w:type'] ?? '') ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolText(element.attributes['w:font'] ?? '', element.attributes['w:char'] ?? '');
    default:
      return '';
  }
}

/** Without xml:space, XML white space at the edges of a text is none (not the full-width space, which `trim` would take too). */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
