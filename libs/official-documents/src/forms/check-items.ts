import type { CheckItem, Conclusion, OpinionItemFact } from './facts.js';

interface CheckWording {
  readonly heading: string;
  /** The sentence when nothing was found. */
  readonly conforms: string;
}

/** The seven items of 国办发〔2018〕115号 二（六）, in the words of an opinion. */
export const CHECKS: Readonly<Record<CheckItem, CheckWording>> = {
  1: { heading: '关于制定主体', conforms: '制定主体合法。' },
  2: { heading: '关于法定职权', conforms: '未发现超越制定机关法定职权的情形。' },
  3: { heading: '关于内容合法', conforms: '未发现内容不符合宪法、法律、法规、规章和国家政策规定的情形。' },
  4: {
    heading: '关于行政许可、行政处罚、行政强制、行政征收、行政收费等事项',
    conforms: '未发现违法设立行政许可、行政处罚、行政强制、行政征收、行政收费等事项的情形。',
  },
  5: {
    heading: '关于减损权益或者增加义务',
    conforms: '未发现没有法律、法规依据减损公民、法人和其他组织合法权益或者增加其义务的情形。',
  },
  6: {
    heading: '关于增加权力或者减少职责',
    conforms: '未发现没有法律、法规依据增加本单位权力或者减少本单位法定职责的情形。',
  },
  7: { heading: '关于制定程序', conforms: '未发现违反规范性文件制定程序的情形。' },
};

export const CHECK_ITEMS: readonly CheckItem[] = [1, 2, 3, 4, 5, 6, 7];

export const WEIGHTS: Readonly<Record<OpinionItemFact['weight'], string>> = { mustChange: '违法必改', advice: '建议修改' };

/** 国办发〔2018〕115号 二（六）: the opinion says one of these three. */
export const CONCLUSIONS: Readonly<Record<Conclusion, string>> = {
  lawful: '合法',
  revisionRequired: '应当予以修改',
  unlawful: '不合法',
};
