/** Markup that is safe to stand in a page as it is. */
export class Html {
  constructor(readonly text: string) {}
  toString = (): string => this.text;
}

type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand between tags, in a quoted attribute, and in XML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const pieceOf = (piece: Piece): string => {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (Array.isArray(piece)) return piece.map(pieceOf).join('');
  return escaped(String(piece));
};

/** A template of markup: whatever is put into it is text, unless it is markup itself. Nothing stands where null or false is put. */
export const html = (markup: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(markup.map((part, n) => part + pieceOf(pieces[n])).join(''));
