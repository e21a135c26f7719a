/** 湖南省行政程序规定 and 湖南省规范性文件管理办法 as they stood in 2018; what came after could not be read. */
export const PROCEDURE = '湖南省行政程序规定（省政府令第222号，2018年修改文本）';
export const MANAGEMENT = '湖南省规范性文件管理办法（省政府令第242号，2018年修改文本）';
export const AS_OF = '2018-07-10';

/** Shown with every value of these texts. */
export const LATER = {
  zh: '2018年文本；2022年（省政府令第310号）、2025年（省政府令第327号）又有修改，待核',
  en: 'text of 2018; amended again in 2022 (decree 310) and 2025 (decree 327), which is still to be checked',
} as const;

export const procedure = (article: string) => ({ basis: `${PROCEDURE}${article}`, asOf: AS_OF, verified: true, note: LATER }) as const;
export const management = (article: string) => ({ basis: `${MANAGEMENT}${article}`, asOf: AS_OF, verified: true, note: LATER }) as const;

/** A longer note that still says how old the text is. */
export const withLater = (zh: string, en: string) => ({ zh: `${zh}；${LATER.zh}`, en: `${en}; ${LATER.en}` });
