const CODES = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
/** ISO 32000-1, 7.2.2 */
const SPACE = CODES('\0\t\n\f\r ');
const DELIMITER = CODES('()<>[]{}/%');
const [OPEN, CLOSE, LESS, GREATER, SLASH, PERCENT, BACKSLASH] = [...'()<>/%\\'].map((sign) => sign.charCodeAt(0));
const NEWLINE = 10;
const RETURN = 13;
const isRegular = (byte: number): boolean => !SPACE.has(byte) && !DELIMITER.has(byte);

export type Token = { kind: 'name' | 'word' | 'open' | 'close' | 'other'; text: string };

/** Thrown where a PDF cannot be read with certainty; the door words it. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}

/** No string, comment or gap outside of streams is as long. */
const MOST_TOKEN = 1 << 20;

/**
 * The tokens of PDF syntax from a place on: names with their `#xx` written out, words (numbers, keywords), dictionary brackets. Strings and
 * comments are passed over whole, so that nothing in them is taken for syntax, and nothing of the syntax hides behind them.
 */
export class Lexer {
  private end = 0;

  constructor(
    private readonly bytes: Buffer,
    public at = 0,
  ) {}

  /** @throws UnreadablePdf for one that has no end in sight */
  next(): Token | undefined {
    const begin = this.at;
    this.end = Math.min(this.bytes.length, begin + MOST_TOKEN);
    const token = this.read();
    if (this.at >= this.end && this.end < this.bytes.length) throw new UnreadablePdf(`@${begin}`);
    return token;
  }

  private read(): Token | undefined {
    this.skip();
    const byte = this.bytes[this.at];
    if (byte === undefined || this.at >= this.end) return undefined;
    if (byte === SLASH) return this.named();
    if (byte === OPEN) return this.string();
    if (byte === LESS) return this.bytes[this.at + 1] === LESS ? this.sign('open', 2) : this.hexString();
    if (byte === GREATER && this.bytes[this.at + 1] === GREATER) return this.sign('close', 2);
    if (DELIMITER.has(byte)) return this.sign('other', 1);
    return { kind: 'word', text: this.regular() };
  }

  private skip(): void {
    let isComment = false;
    for (; this.at < this.end; this.at += 1) {
      const byte = this.bytes[this.at]!;
      if (isComment) isComment = byte !== NEWLINE && byte !== RETURN;
      else if (byte === PERCENT) isComment = true;
      else if (!SPACE.has(byte)) return;
    }
  }

  private regular(): string {
    const start = this.at;
    while (this.at < this.end && isRegular(this.bytes[this.at]!)) this.at += 1;
    return this.bytes.toString('latin1', start, this.at);
  }

  private named(): Token {
    this.at += 1;
    const text = this.regular().replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return { kind: 'name', text };
  }

  private string(): Token {
    let depth = 0;
    for (; this.at < this.end; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === BACKSLASH) this.at += 1;
      else if (byte === OPEN) depth += 1;
      else if (byte === CLOSE) depth -= 1;
      if (depth === 0) break;
    }
    return this.sign('other', 1);
  }

  private hexString(): Token {
    const end = this.bytes.indexOf('>', this.at);
    this.at = end < 0 ? this.bytes.length : end;
    return this.sign('other', 1);
  }

  private sign(kind: Token['kind'], length: number): Token {
    this.at += length;
    return { kind, text: '' };
  }
}
