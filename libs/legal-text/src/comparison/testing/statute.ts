import { toChineseNumeral } from '@fashen/domain';
import { Dice } from './dice.js';
import { CATCH_ALL, heading, itemText, sentence } from './sentences.js';

/** An invented statute whose clauses know who they are, whatever their number. `{id}` in a sentence cites the article with that id. */
export type Item = { id: string; text: string };
export type Paragraph = { id: string; text: string; items: Item[] };
/**
 * `origins`: the articles that it was, or was made of. `isInserted`: 第X条之一 after its neighbour instead of a number of its own.
 * `taken` and `put`: what a revision took out of it and put into it.
 */
export type Article = {
  id: string;
  origins: string[];
  isInserted: boolean;
  opensChapter: string | null;
  paragraphs: Paragraph[];
  taken: string[];
  put: string[];
};
export type Statute = { articles: Article[]; made: number };

export const newId = (statute: Pick<Statute, 'made'>): string => {
  statute.made += 1;
  return `n${statute.made}`;
};

/** No list says the same twice: whether two such 项 changed places no draft shows. */
export function newParagraph(statute: Statute, dice: Dice, cited?: string): Paragraph {
  const id = newId(statute);
  const text = Array.from({ length: 1 + dice.below(3) }, (_, at) => sentence(dice, at === 0 ? cited : undefined)).join('');
  if (!dice.chance(0.35)) return { id, text, items: [] };
  const texts = new Set(Array.from({ length: 2 + dice.below(4) }, () => itemText(dice)));
  const items = [...texts].map((one) => ({ id: newId(statute), text: one }));
  if (dice.chance(0.5)) items.push({ id: newId(statute), text: CATCH_ALL });
  return { id, text: `${text}具体包括下列事项：`, items };
}

export function newArticle(statute: Statute, dice: Dice): Article {
  const id = newId(statute);
  const cited = statute.articles.length > 3 && dice.chance(0.15) ? `{${dice.of(statute.articles).id}}` : undefined;
  const paragraphs = Array.from({ length: 1 + dice.below(3) }, (_, at) => newParagraph(statute, dice, at === 0 ? cited : undefined));
  return { id, origins: [id], isInserted: false, opensChapter: null, paragraphs, taken: [], put: [] };
}

export function inventStatute(seed: number, articles: number): Statute {
  const dice = new Dice(seed);
  const statute: Statute = { articles: [], made: 0 };
  for (let at = 0; at < articles; at += 1) {
    const article = newArticle(statute, dice);
    statute.articles.push(at % 9 === 0 ? { ...article, opensChapter: heading(dice) } : article);
  }
  return statute;
}

/** All that an article says, whatever its number. */
export const wordsOf = ({ paragraphs }: Article): string =>
  paragraphs.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]).join('\n');

/** The anchor of each article by its id. */
export function anchorsOf({ articles }: Statute): Map<string, string> {
  let number = 0;
  let inserted = 0;
  return new Map(
    articles.map(({ id, isInserted }, at) => {
      if (isInserted && at > 0) inserted += 1;
      else [number, inserted] = [number + 1, 0];
      return [id, `第${toChineseNumeral(number)}条${inserted > 0 ? `之${toChineseNumeral(inserted)}` : ''}`];
    }),
  );
}

export function writeStatute(statute: Statute): string {
  const anchors = anchorsOf(statute);
  let chapter = 0;
  const lines = ['临江市公共空间管理办法', ''];
  for (const { id, opensChapter, paragraphs } of statute.articles) {
    if (opensChapter !== null) {
      chapter += 1;
      lines.push(`第${toChineseNumeral(chapter)}章　${opensChapter}`);
    }
    paragraphs.forEach(({ text, items }, at) => {
      lines.push(`${at === 0 ? `${anchors.get(id)}　` : '　　'}${text}`);
      items.forEach((item, n) => {
        lines.push(`　　（${toChineseNumeral(n + 1)}）${item.text}${n === items.length - 1 ? '。' : '；'}`);
      });
    });
  }
  return `${lines.join('\n').replace(/\{(n\d+)\}/g, (_, id: string) => anchors.get(id) ?? '有关条款')}\n`;
}
