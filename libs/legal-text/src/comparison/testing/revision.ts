import { editWithin } from './article-edits.js';
import { Dice } from './dice.js';
import { type Article, newArticle, newId, type Statute } from './statute.js';

export const EDITS = ['insert', 'remove', 'edit', 'move', 'renumber', 'split', 'merge'] as const;
export type Edit = (typeof EDITS)[number];
/** What was done, in order, and to which article. */
export type Done = { edit: Edit; article: string };

/** What may be done to one article besides each other; the other edits leave nothing by which to tell what else was done. */
const BESIDES: readonly Edit[] = ['edit', 'move', 'renumber'];
const AGAIN = 0.4;
/** Words are edited more often than articles are put in, taken out and moved. */
const WITHIN = 0.4;

/** A random revision of a statute, some articles touched several times, and what was done to which. The statute itself is left as it is. */
export function revise(statute: Statute, seed: number, edits: number): { revised: Statute; done: Done[] } {
  const dice = new Dice(seed);
  const revised = structuredClone(statute);
  const touches = new Map<string, Edit[]>();
  const done: Done[] = [];
  const allows = (edit: Edit, { id }: Article): boolean => {
    const before = touches.get(id) ?? [];
    if (before.length === 0) return true;
    return [edit, ...before].every((one) => BESIDES.includes(one)) && (edit === 'edit' || !before.includes(edit));
  };
  for (let tries = 0; done.length < edits && tries < edits * 20; tries += 1) {
    const edit = dice.chance(WITHIN) ? 'edit' : dice.of(EDITS);
    const known = revised.articles.flatMap(({ id }, at) => (touches.has(id) ? [at] : []));
    const at = known.length > 0 && dice.chance(AGAIN) ? dice.of(known) : dice.below(revised.articles.length);
    const article = revised.articles[at]!;
    const next = revised.articles[at + 1];
    if (!allows(edit, article) || (edit === 'merge' && next !== undefined && touches.has(next.id))) continue;
    if (!apply(edit, revised, at, dice)) continue;
    const touched = edit === 'insert' || edit === 'split' ? [revised.articles[at]!, revised.articles[at + 1]!] : [article];
    for (const { id } of edit === 'insert' ? touched.slice(0, 1) : touched) touches.set(id, [...(touches.get(id) ?? []), edit]);
    done.push({ edit, article: touched[0]!.id });
  }
  return { revised, done };
}

function apply(edit: Edit, statute: Statute, at: number, dice: Dice): boolean {
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
      return move(articles, at, dice);
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

/** Half of them past one to three others only; anywhere else, between the parts of a split too. */
function move(articles: Article[], at: number, dice: Dice): boolean {
  const to = dice.chance(0.5) ? at + dice.of([-3, -2, -1, 1, 2, 3]) : dice.below(articles.length);
  if (to === at || to < 1 || to >= articles.length) return false;
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
