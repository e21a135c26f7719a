import { Dice } from './dice.js';
import { itemText, sentence } from './sentences.js';
import { type Article, newArticle, newId, newParagraph, type Statute } from './statute.js';

export const EDITS = ['insert', 'remove', 'edit', 'move', 'renumber', 'split', 'merge'] as const;
export type Edit = (typeof EDITS)[number];
/** What was done, in order, and to which article. */
export type Done = { edit: Edit; article: string };

/** A random revision of a statute, each article touched at most once, and what was done to which. The statute itself is left as it is. */
export function revise(statute: Statute, seed: number, edits: number): { revised: Statute; done: Done[] } {
  const dice = new Dice(seed);
  const revised = structuredClone(statute);
  const touched = new Set<string>();
  const done: Done[] = [];
  for (let tries = 0; done.length < edits && tries < edits * 20; tries += 1) {
    const edit = dice.of(EDITS);
    const at = dice.below(revised.articles.length);
    const article = revised.articles[at]!;
    const around = revised.articles.slice(Math.max(0, at - 1), at + 2);
    const isFree = (place: number) => !revised.articles.slice(Math.max(0, place - 2), place + 3).some(({ id }) => touched.has(id));
    if (!isFree(at) || !apply(edit, revised, at, dice, isFree)) continue;
    for (const { id } of [article, ...around, ...revised.articles.slice(at, at + 2)]) touched.add(id);
    done.push({ edit, article: edit === 'insert' ? revised.articles[at]!.id : article.id });
  }
  return { revised, done };
}

type IsFree = (place: number) => boolean;

function apply(edit: Edit, statute: Statute, at: number, dice: Dice, isFree: IsFree): boolean {
  const { articles } = statute;
  const article = articles[at]!;
  if (article.opensChapter !== null) return false;
  switch (edit) {
    case 'insert':
      articles.splice(at, 0, newArticle(statute, dice));
      return true;
    case 'remove':
      if (isCited(statute, article)) return false;
      articles.splice(at, 1);
      return true;
    case 'edit':
      return editWithin(statute, article, dice);
    case 'move':
      return move(articles, at, dice, isFree);
    case 'renumber':
      article.isInserted = !article.isInserted;
      return true;
    case 'split':
      return split(statute, at);
    default:
      return merge(statute, at);
  }
}

const isCited = ({ articles }: Statute, { id }: Article): boolean =>
  articles.some(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(`{${id}}`)));

/** Past at least four others, so that nobody could say that it was they who moved. */
function move(articles: Article[], at: number, dice: Dice, isFree: IsFree): boolean {
  const to = dice.below(articles.length);
  const target = articles[to]!;
  if (Math.abs(to - at) < 4 || target.opensChapter !== null || !isFree(to)) return false;
  articles.splice(to, 0, ...articles.splice(at, 1));
  return true;
}

/** Parts long enough that each can be known again. */
function split(statute: Statute, at: number): boolean {
  const article = statute.articles[at]!;
  if (article.paragraphs.length < 2 || article.paragraphs.some(({ text }) => text.length < 20)) return false;
  const paragraphs = article.paragraphs.splice(1);
  statute.articles.splice(at + 1, 0, { ...article, id: newId(statute), isInserted: false, paragraphs });
  return true;
}

function merge(statute: Statute, at: number): boolean {
  const [article, next] = [statute.articles[at]!, statute.articles[at + 1]];
  if (next === undefined || next.opensChapter !== null || next.isInserted || isCited(statute, next)) return false;
  article.paragraphs.push(...next.paragraphs);
  article.origins.push(...next.origins);
  statute.articles.splice(at + 1, 1);
  return true;
}

function editWithin(statute: Statute, article: Article, dice: Dice): boolean {
  const { paragraphs } = article;
  const paragraph = dice.of(paragraphs);
  switch (dice.below(5)) {
    case 0:
      paragraph.text = paragraph.text.replace(/[^，。]{2}(?=[，。])/, '从严管理');
      return true;
    case 1:
      paragraph.text = `${sentence(dice)}${paragraph.text}`;
      return paragraph.text.length < 200;
    case 2:
      paragraphs.splice(dice.below(paragraphs.length + 1), 0, newParagraph(statute, dice));
      return true;
    case 3:
      if (paragraphs.length < 2) return false;
      paragraphs.splice(dice.below(paragraphs.length), 1);
      return true;
    default:
      if (paragraph.items.length < 3) return false;
      if (dice.chance(0.5)) paragraph.items.splice(dice.below(paragraph.items.length), 1);
      else paragraph.items.splice(dice.below(paragraph.items.length), 0, { id: newId(statute), text: itemText(dice) });
      return true;
  }
}
