import type { Words } from '../words.js';

/** One legal term and its one code name: buttons, addresses, events, history and documents use this word and no other. */
export type GlossaryEntry = {
  code: string;
  zh: string;
  en: string;
  definition: Words;
  /** Text that the meaning follows; 本系统 where the term is the product's own. */
  source: string;
};

/** A row of the tables: code, 中文, English, what it means in both languages, source. */
export type GlossaryRow = readonly [code: string, zh: string, en: string, definitionZh: string, definitionEn: string, source: string];

export const entriesOf = (rows: readonly GlossaryRow[]): GlossaryEntry[] =>
  rows.map(([code, zh, en, definitionZh, definitionEn, source]) => ({
    code,
    zh,
    en,
    definition: { zh: definitionZh, en: definitionEn },
    source,
  }));

export const OWN = '本系统';
export const S1 = '国办发〔2018〕37号';
export const S2 = '国办发〔2018〕115号';
export const RULES = '规章制定程序条例（2017年修订）';
export const PAPERS = '党政机关公文处理工作条例';
export const ZJ348 = '浙江省人民政府令第348号';
