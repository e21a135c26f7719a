import type { ArticleChange, Change, Comparison } from '../comparison.js';
import { holdsHalf } from './holds-half.js';
import { whoMoved } from './order-truth.js';
import type { Done } from './revision.js';
import { type Article, anchorsOf, type Statute, wordsOf } from './statute.js';

/**
 * What a clause has to be named. Of two neighbours that changed places nobody can say which one moved. An article that kept less than
 * half of its words is counted, not judged: nobody can say whether it is the same one.
 */
export const NAMES = [
  'same',
  'renumbered',
  'edited',
  'edited twice or more',
  'moved',
  'moved and edited',
  'moved, or its neighbour',
  'split',
  'merged',
  'added',
  'removed',
  'hardly kept',
] as const;
export type Name = (typeof NAMES)[number];
export type Named = { name: Name; isRight: boolean; anchor: string };

type Drafts = { statute: Statute; revised: Statute; done: readonly Done[] };

/** Of every article whose fate the two drafts tell, what it has to be named and whether it is. */
export function nameArticles(drafts: Drafts, { articles }: Pick<Comparison, 'articles'>): Named[] {
  const [before, after] = [anchorsOf(drafts.statute), anchorsOf(drafts.revised)];
  const entryOf = (side: 'old' | 'new', anchor: string): ArticleChange | undefined =>
    articles.find((entry) => entry.kind === 'article' && (entry[side]?.split('、').includes(anchor) ?? false));
  const named: Named[] = [];
  const note = (name: Name, anchor: string, isRight: boolean): unknown => named.push({ name, isRight, anchor });
  for (const { edit, article } of drafts.done) {
    const [from, to] = [before.get(article) ?? '', after.get(article) ?? ''];
    if (edit === 'insert') note('added', to, entryOf('new', to)?.change === 'added');
    if (edit === 'remove') note('removed', from, entryOf('old', from)?.change === 'removed');
    if (edit === 'split' && isTogether(drafts.revised, article)) note('split', from, entryOf('old', from)?.change === 'split');
    if (edit === 'merge' && isTogether(drafts.statute, article, drafts.revised))
      note('merged', from, entryOf('old', from)?.change === 'merged');
  }
  const isMoved = (id: string): boolean => entryOf('old', before.get(id)!)?.isMoved === true;
  const fates = orderOf(drafts);
  for (const [id, { old, article, truth, passed }] of fates) {
    const [from, to] = [before.get(id)!, after.get(id)!];
    const entry = entryOf('old', from);
    const isNamed = (change: Change): boolean => entry?.change === change && entry.new === to;
    const isEdited = wordsOf(old) !== wordsOf(article);
    if (!isHalfKept(fates.get(id)!) || (truth === 'either' && !passed.every((one) => fates.has(one) && isHalfKept(fates.get(one)!))))
      note('hardly kept', from, entry?.new === to);
    else if (truth === 'moved') note(isEdited ? 'moved and edited' : 'moved', from, isNamed('moved'));
    else if (truth === 'either') note('moved, or its neighbour', from, entry?.new === to && [id, ...passed].some(isMoved));
    else if (isEdited) note(drafts.done.filter(isEditOf(id)).length > 1 ? 'edited twice or more' : 'edited', from, isNamed('edited'));
    else if (from !== to) note('renumbered', from, isNamed('renumbered'));
    else if (!citesRenumbered(article, before, after)) note('same', from, isNamed('same'));
  }
  return named;
}

const isEditOf =
  (id: string) =>
  ({ edit, article }: Done): boolean =>
    edit === 'edit' && article === id;

const isHalfKept = ({ old, article }: Fate): boolean => holdsHalf(wordsOf(article), wordsOf(old));

/** Do the parts of an article stand next to each other, or did they before they became one? */
function isTogether({ articles }: Statute, id: string, merged?: Statute): boolean {
  const origins = (merged?.articles ?? articles).find((one) => one.id === id)?.origins ?? [];
  const at = articles.flatMap((one, place) => (one.origins.some((origin) => origins.includes(origin)) ? [place] : []));
  return at.every((place, n) => place === at[0]! + n);
}

type Fate = { old: Article; article: Article; truth: ReturnType<typeof whoMoved>[number]; passed: string[] };

/** Of the articles that are one in both drafts: which moved, and past whom. One that was split around another says nothing of the order. */
function orderOf({ statute, revised }: Drafts): Map<string, Fate> {
  const place = new Map(revised.articles.map((article, at) => [article.id, at]));
  const lasting = statute.articles.filter(({ id }) => place.has(id) && isTogether(revised, id));
  const places = lasting.map(({ id }) => place.get(id)!);
  const truths = whoMoved(places);
  const isOne = ({ id, origins }: Article): boolean =>
    origins.length === 1 && revised.articles.every((other) => other.id === id || !other.origins.includes(id));
  return new Map(
    lasting.flatMap((old, at) => {
      const { id } = old;
      const article = revised.articles[places[at]!]!;
      const passed = lasting.filter((_, other) => Math.sign(other - at) * Math.sign(places[other]! - places[at]!) < 0).map((one) => one.id);
      return isOne(article) ? [[id, { old, article, truth: truths[at]!, passed }] as const] : [];
    }),
  );
}

/** Its own number stayed, that of an article it cites did not. */
const citesRenumbered = ({ paragraphs }: Article, before: Map<string, string>, after: Map<string, string>): boolean =>
  paragraphs.some(({ text }) => [...text.matchAll(/\{(n\d+)\}/g)].some(([, cited = '']) => before.get(cited) !== after.get(cited)));
