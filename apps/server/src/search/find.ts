import {
  type Breadth,
  type FoundDocument,
  marksOf,
  ONLY_HAN,
  type Part,
  SearchRepository,
  type Sight,
  type Sql,
} from '@fashen/persistence';

export type By = 'number' | 'title' | 'text';
export type Hit = FoundDocument & { by: By };

/** Where the search goes on: in which order of places, and before which of them. */
export type SearchPlace = { by: By; before: number };

/** Larger than any place in the index. */
const END = Number.MAX_SAFE_INTEGER;
const PIECES = 60;
export const FROM_THE_START: SearchPlace = { by: 'number', before: END };
/** Room of one document in the order of texts (libs/persistence/src/search). */
const ROOM = 4096;

type Asked = { sql: Sql; kind: 'sqlite' | 'postgres'; sight: Sight; breadth: Breadth; question: string; parts: readonly Part[] };

/** A number as it may have been typed: brackets of any kind, letters in any case. */
const numberForms = (question: string): string[] => {
  const number = question.normalize('NFC').replace(/\s+/gu, '');
  const bracketed = number.replace(/[[(（［【]/g, '〔').replace(/[\])）］】]/g, '〕');
  return [...new Set([number, number.toUpperCase(), bracketed, bracketed.toUpperCase()])];
};

const tokensOf = (parts: readonly Part[], of: 'tokens' | 'titleTokens'): string[] => [...new Set(parts.flatMap((part) => part[of]))];

/**
 * Looks up at most `limit` documents that the caller may see, from a place on: by number, by title, by text, within each the latest first.
 * Tokens only say where to look; what is answered holds the words as they were asked for.
 */
export class Finding {
  private readonly index: SearchRepository;
  readonly hits: Hit[] = [];

  constructor(
    private readonly asked: Asked,
    private readonly limit: number,
  ) {
    this.index = new SearchRepository(asked.sql, asked.kind);
  }

  async from({ by, before }: SearchPlace): Promise<void> {
    if (by === 'number') await this.byNumber();
    if (by !== 'text') await this.byTitle(by === 'title' ? before : END);
    await this.byText(by === 'text' ? before : END);
  }

  private isFull = (): boolean => this.hits.length >= this.limit;

  private async byNumber(): Promise<void> {
    const found = await this.index.numbered(this.asked.sight, numberForms(this.asked.question));
    this.hits.push(...found.map((one) => ({ ...one, by: 'number' as const })));
  }

  private async byTitle(before: number): Promise<void> {
    const tokens = tokensOf(this.asked.parts, 'titleTokens');
    for (let at = before; !this.isFull(); ) {
      const found = await this.index.titled(this.asked.sight, this.asked.breadth, tokens, at, this.limit);
      const names = await this.index.called(found.map(({ document }) => document));
      for (const one of found) {
        const called = names.get(one.document) ?? [];
        if (!this.isFull() && this.isTitled(called) && !this.isNumbered(called)) this.hits.push({ ...one, by: 'title' });
      }
      if (found.length < this.limit) return;
      at = found.at(-1)!.at;
    }
  }

  private async byText(before: number): Promise<void> {
    const tokens = tokensOf(this.asked.parts, 'tokens');
    if (tokens.length === 0) return;
    const { sight, breadth } = this.asked;
    if (breadth === 'few') return this.byTextAmongFew(before);
    for (let at = before; !this.isFull(); ) {
      const found = await this.index.written(sight, breadth, tokens, at, PIECES);
      await this.take(found);
      if (found.length < PIECES) return;
      // the pieces of a document that was looked at are passed over
      const last = found.at(-1)!;
      at = this.hits.some(({ document }) => document === last.document) ? Math.floor(last.at / ROOM) * ROOM : last.at;
    }
  }

  /** Reads the documents themselves, one after the other. */
  private async byTextAmongFew(before: number): Promise<void> {
    const words = this.asked.parts.map((part) => part.words).filter((part) => ONLY_HAN.test(part));
    for (const { at, document } of await this.index.writtenAmongFew(this.asked.sight, words, before)) {
      if (this.isFull()) return;
      const called = (await this.index.called([document])).get(document) ?? [];
      if (this.isTitled(called)) continue;
      const units = await this.index.unitsAt(at);
      if (units.some(({ text }) => this.holds(text, called))) this.hits.push({ at, document, by: 'text' });
    }
  }

  /** Takes each document with a piece that really holds the words; a piece may have the pairs of signs of a word without the word. */
  private async take(found: readonly FoundDocument[]): Promise<void> {
    const names = await this.index.called([...new Set(found.map(({ document }) => document))]);
    const texts = new Map((await this.index.units(found.map(({ at }) => at))).map(({ id, text }) => [id, text]));
    const taken = new Set(this.hits.map(({ document }) => document));
    for (const { at, document } of found) {
      if (this.isFull()) return;
      const called = names.get(document) ?? [];
      if (taken.has(document) || this.isTitled(called) || !this.holds(texts.get(at) ?? '', called)) continue;
      taken.add(document);
      this.hits.push({ at, document, by: 'text' });
    }
  }

  /** Such a document was the first to be answered. */
  private isNumbered = (names: readonly string[]): boolean => names.some((name) => numberForms(this.asked.question).includes(name));

  private isTitled = (names: readonly string[]): boolean => this.asked.parts.every((part) => names.some((name) => marksOf(name, [part])));

  private holds = (text: string, names: readonly string[]): boolean =>
    this.asked.parts.some((part) => marksOf(text, [part])) &&
    this.asked.parts.every((part) => [text, ...names].some((one) => marksOf(one, [part])));
}

/** The place after a hit. */
export const placeAfter = ({ by, at }: Hit): SearchPlace => ({ by, before: by === 'text' ? Math.floor(at / ROOM) * ROOM : at });
