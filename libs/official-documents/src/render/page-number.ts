import { POINTS } from '../typefaces.js';
import type { Part } from './part.js';
import { XML_DECLARATION } from './xml.js';

const run = (content: string): string => `<w:r>${content}</w:r>`;
const dash = (text: string): string => run(`<w:t xml:space="preserve">${text}</w:t>`);
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);

/** 7.5: 4号 half-width digits in 宋体 between two dashes one character wide; right on odd pages, left on even ones, one character in. */
function footer(path: string, side: 'left' | 'right'): Part {
  const page = `${mark('begin')}${run('<w:instrText xml:space="preserve">PAGE</w:instrText>')}${mark('separate')}${mark('end')}`;
  return {
    path,
    data: [
      XML_DECLARATION,
      '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="PageNumber"/>',
      `<w:ind w:${side}="${POINTS.size4 * 20}"/><w:jc w:val="${side}"/></w:pPr>${dash('— ')}${page}${dash(' —')}</w:p></w:ftr>`,
    ].join(''),
  };
}

/** The footer of odd pages and that of even ones. */
export const pageNumbers = (): Part[] => [footer('word/footer1.xml', 'right'), footer('word/footer2.xml', 'left')];
