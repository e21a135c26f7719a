import { ListCounter } from '../numbering/list-counter.js';
import { readNumberingDefinitions } from '../numbering/numbering-definitions.js';
import { elementsOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import { BodyReader } from './body-reader.js';
import { type DocxComment, emptyReport, noCounts } from './docx-text.js';
import { linesOf } from './plain-lines.js';
import type { Styles } from './styles.js';

const plain: Styles = { byId: new Map(), defaultParagraph: undefined };

export function commentsOf(part: XmlElement | undefined): DocxComment[] {
  const comments = part === undefined ? [] : elementsOf(part).filter(({ name }) => name === 'w:comment');
  return comments.map((comment) => ({
    author: comment.attributes['w:author'] ?? '',
    date: comment.attributes['w:date'],
    text: textOf(comment, plain),
  }));
}

/** The texts of headers or footers; page numbers are layout, so one that holds nothing else is left out. */
export function marginTexts(parts: readonly (XmlElement | undefined)[], styles: Styles): string[] {
  const texts = parts.flatMap((part) => (part === undefined ? [] : [textOf(part, styles)]));
  return [...new Set(texts)].filter((text) => /[^\s—–-]/.test(text));
}

/** Reads a story that stands beside the body with counters of its own: a numbered header must not advance the body's lists. */
function textOf(story: XmlElement, styles: Styles): string {
  const counter = new ListCounter(readNumberingDefinitions(undefined), () => undefined);
  const body = new BodyReader(styles, counter, noCounts(), emptyReport().changes);
  const blocks = body.read(elementsOf(story));
  return linesOf({ blocks, notes: [], counts: noCounts(), report: emptyReport() })
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}
