import { AlignmentType, Paragraph } from 'docx';
import type { Signature } from '../block.js';
import type { Layout } from '../layout.js';
import { widthInCharacters } from '../measure.js';
import { officialDate } from '../official-date.js';
import { fixed } from './styles.js';
import { oneLine, runsOf } from './text.js';

/** How many characters the signature and the date stand in from the right edge. */
export interface SignatureIndents {
  readonly name: number;
  readonly date: number;
}

/**
 * 7.3.5.1 with a seal: the date four characters in, the signature centred on it (a longer signature moves both in, so that it stays in the
 * type area). 7.3.5.2 without: the signature two characters in, the date below begins two characters further right; a date that would then
 * come nearer than two characters to the edge stands two in and the signature moves left.
 */
export function signatureIndents(name: number, date: number, sealed: boolean): SignatureIndents {
  if (sealed) {
    const right = Math.max(4, (name - date) / 2);
    return { date: right, name: right + (date - name) / 2 };
  }
  const right = name - date;
  return right >= 2 ? { name: 2, date: right } : { name: 4 + date - name, date: 2 };
}

/**
 * 署名 and 成文日期. Above them one blank line (7.3.5.2), or two with a seal: a seal of 42 mm centred on both lines then begins less than one
 * line below the text, as 7.3.5.1 wants. Both stay on one page with the end of the body.
 */
export function signature(block: Signature, keepDate: boolean, layout: Layout): Paragraph[] {
  const name = oneLine(block.name);
  const date = officialDate(block.date);
  const indents = signatureIndents(widthInCharacters(name), widthInCharacters(date), block.sealed);
  const line = (text: string, right: number, blankLines: number, keepNext: boolean) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(right * layout.character) },
      spacing: fixed(layout.linePitch, blankLines * layout.linePitch),
      keepNext,
      keepLines: true,
      children: runsOf([text]),
    });
  return [line(name, indents.name, block.sealed ? 2 : 1, true), line(date, indents.date, 0, keepDate)];
}
