const NAMES = '送审稿|征求意见稿|草案|讨论稿|审议稿|修改稿|初稿';
const IN_BRACKETS = `[（(][^（()）]{0,6}?(?:${NAMES})[^（()）]{0,6}[）)]`;

/** （送审稿）, (草案修改稿), （公开征求意见稿）, wherever they stand. */
export const DRAFT_LABELS = new RegExp(IN_BRACKETS, 'gu');
/** 临江市示例办法草案: a title that ends with such a word. */
export const DRAFT_NAME_AT_THE_END = new RegExp(`(?:${NAMES})$`, 'u');

const AT_THE_END = new RegExp(`${IN_BRACKETS}$`, 'u');
/** Longer than any such label. */
const LONGEST = 24;

/** A title without the label of a draft in brackets at its end, which says how far the draft is and nothing of what it says. */
export function withoutDraftLabel(title: string): string {
  // by steps: a pattern that begins with white space is quadratic in a long gap
  const ended = title.trimEnd();
  const label = AT_THE_END.exec(ended.slice(-LONGEST))?.[0];
  return label === undefined ? title : ended.slice(0, -label.length).trimEnd();
}
