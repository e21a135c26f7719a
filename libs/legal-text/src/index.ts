export * from './comparison/index.js';
export { documentLines } from './document-lines.js';
export type { DocumentFacts } from './facts/document-facts.js';
export type { ValidityClause } from './facts/validity-clause.js';
export { findNode } from './find-node.js';
export { type Form, type Outline, outline } from './outline.js';
export { type NodeCounts, type NodeType, type OutlineNode, textOf, walk } from './outline-node.js';
export type { TextLine } from './structure/text-lines.js';
export { textHash } from './text-hash.js';
