export { compare } from './compare.js';
export { type ArticleChange, CHANGES, type Change, type Comparison, type PlacedChange, type Segment } from './comparison.js';
export { inDocumentOrder, sideOf } from './document-order.js';
