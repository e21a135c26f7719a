export { compare } from './compare.js';
export { type ArticleChange, CHANGES, type Change, type Comparison, type PlacedChange, type Segment } from './comparison.js';
export { CHANGE_WORDS, comparisonHtml } from './comparison-html.js';
export { inDocumentOrder, sideOf } from './document-order.js';
export { type DraftLabelChange, draftLabelChange } from './draft-label-change.js';
export { type Reanchored, reanchor } from './reanchor.js';
export { segmentsOf } from './segments.js';
export { isSameWording } from './typography.js';
export { type AnsweredItem, type UnsolicitedChange, unsolicited } from './unsolicited.js';
