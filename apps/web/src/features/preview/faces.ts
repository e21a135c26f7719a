import type { SheetLayout } from '@fashen/contracts';

export type Face = 'fangsong' | 'kaiti' | 'heiti' | 'biaosong';

/** The standard's fonts first; what a machine may have in their place after them. */
const FALLBACK: Readonly<Record<Face, string>> = {
  fangsong: 'FangSong, STFangsong, "Songti SC", SimSun, "Noto Serif CJK SC", serif',
  kaiti: 'KaiTi, STKaiti, "Kaiti SC", "Noto Serif CJK SC", serif',
  heiti: 'SimHei, STHeiti, "Heiti SC", "Noto Sans CJK SC", sans-serif',
  biaosong: 'STZhongsong, "Songti SC", SimSun, "Noto Serif CJK SC", serif',
};

export const familyOf = (face: Face, { typefaces }: Pick<SheetLayout, 'typefaces'>): string => `"${typefaces[face]}", ${FALLBACK[face]}`;
