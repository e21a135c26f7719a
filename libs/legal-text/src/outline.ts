import { type DocumentFacts, documentFacts } from './facts/document-facts.js';
import { type ValidityClause, validityClause } from './facts/validity-clause.js';
import { countNodes, type NodeCounts, type OutlineNode } from './outline-node.js';
import { assignPlaces } from './structure/assign-places.js';
import { buildTree } from './structure/build-tree.js';
import { assignRoles } from './structure/line-roles.js';
import { splitLines, type TextLine } from './structure/text-lines.js';
import { nameOf } from './structure/title.js';

/** articles: 条文式; numbered: 一、（一）1.（1）; prose: neither. */
export type Form = 'articles' | 'numbered' | 'prose';
export type Outline = DocumentFacts & {
  title: string;
  form: Form;
  validity: ValidityClause | null;
  counts: NodeCounts;
  nodes: OutlineNode[];
};

/**
 * Reads the structure of a legal text: 编章节条款项目, or the numbered form of a notice, with what head and foot say of the document.
 * Takes plain text with any line ending, or the lines of a Word document (`linesOf` of ooxml). Nothing is lost: the texts of all nodes
 * in document order, joined, are the text. Never throws; a text without structure becomes title and paragraphs.
 */
export function outline(source: string | readonly TextLine[]): Outline {
  const lines = assignRoles(typeof source === 'string' ? splitLines(source) : source);
  return outlineOf(assignPlaces(buildTree(lines)));
}

/** What the nodes of a text say of it as a whole: an outline that was kept by its nodes only is had again. */
export function outlineOf(nodes: OutlineNode[]): Outline {
  const counts = countNodes(nodes);
  const title = nameOf(nodes.filter(({ type }) => type === 'title').flatMap(({ text }) => splitLines(text).map(({ raw }) => raw)));
  return { title, ...documentFacts(title, nodes), form: formOf(counts), validity: validityClause(nodes) ?? null, counts, nodes };
}

function formOf(counts: NodeCounts): Form {
  if (counts.article > 0) return 'articles';
  return counts.section + counts.item > 1 ? 'numbered' : 'prose';
}
