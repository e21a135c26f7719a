import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { POINTS } from '../typefaces.js';

/** 7.5: 4号 half-width digits in 宋体 between two dashes one character wide; right on odd pages, left on even ones, one character in. */
function footer(side: 'left' | 'right'): Footer {
  const indent = POINTS.size4 * 20;
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: indent },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** `default` is the footer of odd pages. */
export const pageNumbers = () => ({ default: footer('right'), even: footer('left') });
