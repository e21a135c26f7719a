import { POINTS } from './typefaces.js';

/**
 * Measures of a paper in twips (1/20 pt), the unit of WordprocessingML; character space in 1/4096 pt.
 */
export interface Layout {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly typeArea: { readonly width: number; readonly height: number };
  readonly linesPerPage: number;
  readonly charactersPerLine: number;
  /** Distance of one line from the next (the document grid's line pitch). */
  readonly linePitch: number;
  /** What the grid adds to the width of a 3号 character so that 28 of them fill the line, in 1/4096 pt. */
  readonly characterSpace: number;
  /** The same as spacing of the characters themselves, in whole twips. */
  readonly tracking: number;
  /** Width of one 3号 character on the grid, rounded. */
  readonly character: number;
  /** Distance of the footer's lower edge from the paper's lower edge. */
  readonly footer: number;
}

/** Millimetres to twips. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

const page = { width: twips(210), height: twips(297) };
const typeArea = { width: twips(156), height: twips(225) };
const top = twips(37);
const left = twips(28);

/**
 * GB/T 9704-2012. A4 (5.1); 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm (5.2.1): the right and lower margins are what is left, 26 and 35 mm.
 *
 * 5.2.3 asks for 22 lines of 28 characters that fill the type area. 225 mm are 12,756 twips, 1/22 of it 579.8: the pitch is 579 (28.95 pt),
 * since 580 would leave room for 21 lines only.
 * 156 mm are 8,844 twips, 1/28 of it 315.86 (15.793 pt), less than the 16 pt (320 twips) of a 3号 character. So each character gives 0.207 pt
 * away: −849/4096 pt in the grid, −5 twips as spacing (both rounded away from zero, or the 28th would not fit; a 29th never does).
 * Full lines are justified, which spreads the last 24 twips: they end exactly at 156 mm.
 * The grid stands in the section as the page's setting, of lines only; what holds in every program is the fixed line pitch and the spacing,
 * and nothing snaps to the grid. (With a grid of lines and characters LibreOffice gives a 3号 character two cells of 15.79 pt, 14 to a line,
 * and narrows the type area even for text that does not snap.)
 *
 * Footer: the dashes of the page number stand 7 mm below the type area (7.5), that is 28 mm above the paper's edge, and lie in the middle
 * of a 14 pt line.
 */
export const GBT_9704: Layout = {
  page,
  typeArea,
  margin: { top, left, right: page.width - left - typeArea.width, bottom: page.height - top - typeArea.height },
  linesPerPage: 22,
  charactersPerLine: 28,
  linePitch: Math.floor(typeArea.height / 22),
  characterSpace: Math.floor((typeArea.width / 20 / 28 - POINTS.size3) * 4096),
  tracking: Math.floor(typeArea.width / 28) - POINTS.size3 * 20,
  character: Math.round(typeArea.width / 28),
  footer: twips(28) - (POINTS.size4 * 20) / 2,
};
