import type { Dice } from './dice.js';
import { holdsHalf } from './holds-half.js';
import { itemText, sentence } from './sentences.js';
import { type Article, type Item, newId, newParagraph, type Paragraph, type Statute } from './statute.js';

type EditOfArticle = (statute: Statute, article: Article, dice: Dice) => boolean;

/** One random edit of an article's words, its 款 or its 项; false when the article has nothing that it could be done to. */
export function editWithin(statute: Statute, article: Article, dice: Dice): boolean {
  return dice.of(EDITS_WITHIN)(statute, article, dice);
}

const EDITS_WITHIN: readonly EditOfArticle[] = [
  function replaceWord(_, article, dice) {
    const paragraph = dice.of(article.paragraphs);
    const text = paragraph.text.replace(/[^，。]{2}(?=[，。])/, '从严管理');
    if (text === paragraph.text) return false;
    paragraph.text = text;
    return true;
  },
  function putSentence(_, article, dice) {
    const [paragraph, put] = [dice.of(article.paragraphs), sentence(dice)];
    if (paragraph.text.length > 160 || !putsIn(article, put)) return false;
    paragraph.text = `${put}${paragraph.text}`;
    return true;
  },
  function putParagraph(statute, article, dice) {
    const paragraph = newParagraph(statute, dice);
    if (!putsIn(article, ...textsOf(paragraph))) return false;
    article.paragraphs.splice(dice.below(article.paragraphs.length + 1), 0, paragraph);
    return true;
  },
  function takeParagraph(_, article, dice) {
    const paragraph = dice.of(article.paragraphs);
    if (article.paragraphs.length < 2 || !takesOut(article, ...textsOf(paragraph))) return false;
    article.paragraphs.splice(article.paragraphs.indexOf(paragraph), 1);
    return true;
  },
  function moveParagraph(_, article, dice) {
    return shift(article.paragraphs, dice);
  },
  function putItem(statute, article, dice) {
    const [paragraph, text] = [dice.of(article.paragraphs), itemText(dice)];
    if (paragraph.items.length < 2 || isIn(paragraph.items, text) || !putsIn(article, text)) return false;
    paragraph.items.splice(dice.below(paragraph.items.length), 0, { id: newId(statute), text });
    return true;
  },
  function takeItem(_, article, dice) {
    const paragraph = dice.of(article.paragraphs);
    if (paragraph.items.length < 3) return false;
    const item = dice.of(paragraph.items);
    if (!takesOut(article, item.text)) return false;
    paragraph.items.splice(paragraph.items.indexOf(item), 1);
    return true;
  },
  function moveItem(_, article, dice) {
    return shift(dice.of(article.paragraphs).items, dice);
  },
  function moveItemToOtherParagraph(_, article, dice) {
    const [from, to] = [dice.of(article.paragraphs), dice.of(article.paragraphs)];
    if (from === to || from.items.length < 3 || to.items.length === 0) return false;
    const item = dice.of(from.items);
    if (article.taken.includes(item.text) || isIn(to.items, item.text)) return false;
    from.items.splice(from.items.indexOf(item), 1);
    to.items.splice(dice.below(to.items.length), 0, item);
    return true;
  },
  function rewordItem(_, article, dice) {
    return rewordOne(article, dice.of(article.paragraphs).items, dice);
  },
  function rewordAndMoveItem(_, article, dice) {
    const { items } = dice.of(article.paragraphs);
    return rewordOne(article, items, dice) && shift(items, dice);
  },
];

const textsOf = ({ text, items }: Paragraph): string[] => [text, ...items.map((item) => item.text)];

const isIn = (items: readonly Item[], text: string): boolean => items.some((item) => item.text === text);

function shift(list: unknown[], dice: Dice): boolean {
  const [from, to] = [dice.below(list.length), dice.below(list.length)];
  if (from === to) return false;
  list.splice(to, 0, ...list.splice(from, 1));
  return true;
}

/** Keeps what the 项 is about and says something else of it, or puts a few words in. */
function rewordOne(article: Article, items: readonly Item[], dice: Dice): boolean {
  const item = items[dice.below(items.length)];
  const comma = item?.text.indexOf('，') ?? -1;
  if (item === undefined || comma < 0) return false;
  const about = item.text.slice(0, comma);
  const text = dice.chance(0.5) ? `按照规定${item.text}` : `${about}${itemText(dice).replace(/^[^，]*/, '')}`;
  if (isIn(items, text) || !putsIn(article, text)) return false;
  item.text = text;
  return true;
}

/** What is put in must not say again what was taken out: nobody could tell such a pair from a clause that was reworded. */
function putsIn(article: Article, ...texts: string[]): boolean {
  if (texts.some((text) => article.taken.some((taken) => holdsHalf(text, taken)))) return false;
  article.put.push(...texts);
  return true;
}

function takesOut(article: Article, ...texts: string[]): boolean {
  if (texts.some((taken) => article.put.some((text) => holdsHalf(text, taken)))) return false;
  article.taken.push(...texts);
  return true;
}
