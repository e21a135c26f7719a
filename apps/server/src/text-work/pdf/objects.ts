import { Lexer, UnreadablePdf } from './lexer.js';

/** What stands in one object before its stream: its names, and where the bytes of its stream begin. */
export type PdfObject = { label: string; names: ReadonlySet<string>; stream: number | undefined };

/** An object reaches at most to the end of the file; a file in which they all do is made to be slow to read. */
const MOST_READ = 4;

/** Lets others have their turn after some work, so that a large file holds nobody up. */
class Turns {
  /** Bytes read at a time. */
  private static readonly LENGTH = 1 << 17;
  private spent = 0;

  isOver(work: number): boolean {
    this.spent += work;
    return this.spent >= Turns.LENGTH;
  }

  async give(): Promise<void> {
    this.spent = 0;
    await new Promise(setImmediate);
  }
}

/** What looking at a place costs, in bytes read. */
const LOOK = 256;
/** Where an object begins or ends; a code of law with its annexes has some ten thousand. */
const MOST_PLACES = 1_000_000;

/**
 * Every object of a PDF, wherever it stands: a table of places may point into the midst of another object or of a stream, so each `n n obj` counts,
 * reachable or not, and so do the trailers.
 * @throws UnreadablePdf
 */
export async function* objectsOf(bytes: Buffer): AsyncGenerator<PdfObject> {
  const turns = new Turns();
  let read = 0;
  let count = 0;
  for (const mark of ['obj', 'trailer']) {
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
      count += 1;
      if (count > MOST_PLACES) throw new UnreadablePdf(`@${at}`);
      if (turns.isOver(LOOK)) await turns.give();
      const label = mark === 'obj' ? numbered(bytes, at) : mark;
      if (label === undefined) continue;
      const lexer = new Lexer(bytes, at + mark.length);
      yield await objectAt(lexer, label, turns);
      read += lexer.at - at;
      if (read > MOST_READ * bytes.length) throw new UnreadablePdf(label);
    }
  }
}

function numbered(bytes: Buffer, at: number): string | undefined {
  const numbers = /(\d+)[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+$/.exec(bytes.toString('latin1', Math.max(0, at - 40), at));
  return numbers ? `${numbers[1]} ${numbers[2]} obj` : undefined;
}

/** Reads on to the end of the object or to its stream, which only begins after a whole dictionary. */
async function objectAt(lexer: Lexer, label: string, turns: Turns): Promise<PdfObject> {
  const names = new Set<string>();
  let depth = 0;
  let seen = lexer.at;
  for (let token = lexer.next(); token; token = lexer.next()) {
    if (turns.isOver(lexer.at - seen)) await turns.give();
    seen = lexer.at;
    if (token.kind === 'name') names.add(token.text);
    else if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    else if (token.kind === 'word' && depth <= 0 && /^(endobj|startxref|xref)$/.test(token.text)) break;
    else if (token.kind === 'word' && depth <= 0 && token.text === 'stream') return { label, names, stream: lexer.at };
  }
  return { label, names, stream: undefined };
}

/** The names that stand in an unpacked object stream. @throws UnreadablePdf */
export async function namesIn(bytes: Buffer): Promise<Set<string>> {
  const turns = new Turns();
  const lexer = new Lexer(bytes);
  const names = new Set<string>();
  let seen = lexer.at;
  for (let token = lexer.next(); token; token = lexer.next()) {
    if (turns.isOver(lexer.at - seen)) await turns.give();
    seen = lexer.at;
    if (token.kind === 'name') names.add(token.text);
  }
  return names;
}
