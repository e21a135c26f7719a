import { type Outline, type OutlineNode, textOf, walk } from '@fashen/legal-text';
import { ProjectNoteRepository, type Sql, VersionRepository } from '@fashen/persistence';
import { outlineOfVersion } from '../document/version-text.js';

/** One piece of a text, under the name by which people find it. */
export type Piece = { anchor: string; text: string };

const PROPOSING: readonly string[] = ['proposed', 'supplemented'];
/** Shorter ones say nothing that could be repeated. */
const LEAST = 8;

/** Articles with all they hold; of a text without any, its sentences. */
export function piecesOf({ nodes }: Pick<Outline, 'nodes'>): Piece[] {
  const articles: OutlineNode[] = [...walk(nodes)].filter(({ type }) => type === 'article');
  if (articles.length > 0) return articles.map((node) => ({ anchor: node.anchor, text: textOf(node).trim() }));
  return sentencesOf(nodes.map((node) => textOf(node)).join('\n'));
}

function sentencesOf(text: string): Piece[] {
  return text
    .split(/[\n。；]/u)
    .map((sentence) => sentence.replace(/^(必要性|主要问题|主要制度|依据)：/u, '').trim())
    .filter((sentence) => sentence.length >= LEAST)
    .map((sentence, n) => ({ anchor: `立项说明第${n + 1}句`, text: sentence }));
}

/** Why it is needed is said in the words of a report, not of a rule. */
const isOfRule = (line: string): boolean => !/^(必要性|依据)：/u.test(line);

/** What a proposal says that a rule could say. */
export const wordsOfRule = (words: string): string => words.split('\n').filter(isOfRule).join('\n');

/** What a project says: the words of its proposal, and its draft where there is one. */
export type ProposalText = { title: string; words: string; pieces: Piece[] };

export async function proposalText(
  sql: Sql,
  { process, document, title }: { process: string; document: string; title: string },
): Promise<ProposalText> {
  const notes = await new ProjectNoteRepository(sql).ofProcess(process);
  const said = wordsOfRule(
    notes
      .filter(({ kind }) => PROPOSING.includes(kind))
      .map(({ words }) => words)
      .join('\n'),
  );
  const version = await new VersionRepository(sql).latest(document);
  const drafted = version ? piecesOf(await outlineOfVersion(sql, version)) : [];
  return { title, words: `${said}\n${version?.text ?? ''}`, pieces: [...drafted, ...sentencesOf(said)] };
}
