import type { Outline, OutlineNode } from '@fashen/legal-text';
import { clausesOf, walk } from '@fashen/legal-text';
import { type DocxEdit, openRevisable, plainText, type Revisable, textPlaces } from '@fashen/ooxml';

/** A stretch of text, in UTF-16 units. */
export type Span = { begin: number; end: number };

/**
 * A line of the text that a paragraph of the file holds, without the white space around it. `fills`: nothing else stands in that
 * paragraph. `number`: the automatic number before it, which is written by the reader.
 */
export type FileLine = Span & { paragraph: number; from: number; text: string; fills: boolean; number: string };

/** A version's text, its clauses, and the file that it was read from, open for changes. */
export type VersionFile = { text: string; outline: Outline; file: Revisable; lines: readonly FileLine[]; spans: ReadonlyMap<string, Span> };

/** One change of the text and how the file is edited for it. */
export type TextChange = Span & { text: string; edit: DocxEdit };

/** Undefined when the file does not read as the text that was kept: another release may read it otherwise. */
export async function openVersion(bytes: Buffer, text: string, outline: Outline): Promise<VersionFile | undefined> {
  const file = await openRevisable(bytes);
  if (plainText(file.text) !== text) return undefined;
  const spans = new Map<string, Span>();
  const own = new Map(clausesOf(outline.nodes).map(({ id, begins, ends }) => [id, { begin: begins, end: ends }]));
  for (const node of walk(outline.nodes)) {
    const held = [...walk([node])].flatMap(({ id }) => own.get(id) ?? []);
    spans.set(node.id, { begin: held[0]?.begin ?? 0, end: held.at(-1)?.end ?? 0 });
  }
  return { text, outline, file, lines: linesOf(file), spans };
}

function linesOf(file: Revisable): FileLine[] {
  return textPlaces(file.text).flatMap(({ begin, length, paragraph, from }) => {
    const source = file.paragraphs[paragraph];
    const whole = source?.ownText.slice(from, from + length) ?? '';
    let at = 0;
    return whole.split('\n').flatMap((raw, n): FileLine[] => {
      const start = at + (raw.length - raw.trimStart().length);
      at += raw.length + 1;
      const text = raw.trim();
      const place = { begin: begin + start, end: begin + start + text.length };
      const number = n === 0 && from === 0 ? (source?.number?.label ?? '') : '';
      return text === '' ? [] : [{ ...place, paragraph, from: from + start, text, fills: source?.ownText.trim() === text, number }];
    });
  });
}

/** Where a clause stands, with all that it holds. @throws Error when it is none of this outline */
export function spanOf({ spans }: VersionFile, node: OutlineNode): Span {
  const span = spans.get(node.id);
  if (span === undefined) throw new Error(`${node.id} is no clause of this version`);
  return span;
}

/** The part of a line that lies in a stretch; undefined when nothing of it does. */
export function within(line: FileLine, { begin, end }: Span): FileLine | undefined {
  const [first, last] = [Math.max(line.begin, begin), Math.min(line.end, end)];
  if (first >= last) return undefined;
  const cut = line.text.slice(first - line.begin, last - line.begin);
  const start = first + (cut.length - cut.trimStart().length);
  const text = cut.trim();
  const isWhole = text === line.text;
  return text === ''
    ? undefined
    : {
        ...line,
        begin: start,
        end: start + text.length,
        from: line.from + start - line.begin,
        text,
        fills: line.fills && isWhole,
        number: start === line.begin ? line.number : '',
      };
}
