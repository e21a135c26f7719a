import { type Layout, twips } from './layout.js';
import { widthInCharacters } from './measure.js';
import { titleLines } from './title-lines.js';
import { POINTS } from './typefaces.js';

/** 7.2.4: the red head stands 35 mm below the upper edge of the type area. */
export const RED_HEAD_TOP = twips(35);
/** 7.2.7: the red line stands 4 mm below the number. */
export const RED_LINE_GAP = twips(4);
/** 3.2: 一行 is the height of a character and 7/8 of a 3号 character: a line of the 2号 title takes 36 pt. */
export const TITLE_LINE = (POINTS.size2 + (POINTS.size3 * 7) / 8) * 20;

/**
 * Size of the red head in points. The standard leaves it open (7.2.4: 醒目、美观、庄重): as large as fits the 156 mm in one line, at most 52
 * and never below the title's 22.
 */
export function redHeadPoints(issuers: readonly string[], suffix: string, layout: Layout): number {
  const longest = Math.max(...issuers.map((issuer) => widthInCharacters(issuer + suffix)));
  return Math.max(POINTS.size2, Math.min(52, Math.floor(layout.typeArea.width / 20 / longest)));
}

/** Height of all that stands above the first line of 主送 or body, in twips. */
export function frontHeight(issuers: readonly string[], title: string, layout: Layout): number {
  const head = redHeadPoints(issuers, '', layout) * 20 * 1.2 * issuers.length;
  const number = 2 * layout.linePitch + POINTS.size3 * 20;
  return RED_HEAD_TOP + head + number + RED_LINE_GAP + 2 * layout.linePitch + titleLines(title).length * TITLE_LINE;
}
