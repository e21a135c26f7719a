import type { Face } from './block.js';

/**
 * Font names as GB/T 9704-2012 and common practice name them. They are named, never shipped.
 * Latin letters and digits take the same font: 5.2.2 gives every element 仿宋 where nothing else is said, and names no Latin font.
 */
export const TYPEFACES: Readonly<Record<Face, string>> = {
  fangsong: '仿宋_GB2312',
  kaiti: '楷体_GB2312',
  heiti: '黑体',
  biaosong: '方正小标宋简体',
};

/** 7.5: page numbers are set in 宋体. */
export const PAGE_NUMBER_TYPEFACE = '宋体';

/** 字号 in points: 2号 22, 3号 16, 4号 14. */
export const POINTS = { size2: 22, size3: 16, size4: 14 } as const;
