/** 山东省行政程序规定 in the text of 2011; no later amendment was seen, and none was looked for with certainty. */
export const PROCEDURE = '山东省行政程序规定（省政府令第238号）';
export const CONGRESS = '山东省各级人大常委会规范性文件备案审查规定（2017年修正）';
export const AS_OF = '2011-06-22';

/** 337号 (in force since 2021-02-01) could not be read beyond its second article. */
export const FILING_DECREE = {
  zh: '2011年文本；《山东省规章和行政规范性文件备案规定》（省政府令第337号）在后，条文待核',
  en: 'text of 2011; decree 337 on filing came later and is still to be checked',
} as const;

export const procedure = (article: string) => ({ basis: `${PROCEDURE}${article}`, asOf: AS_OF, verified: true }) as const;
export const congress = (article: string) => ({ basis: `${CONGRESS}${article}`, asOf: '2017-07-28', verified: true }) as const;
