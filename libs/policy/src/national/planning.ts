import type { PlanningRules } from '../planning-rules.js';
import { assumed } from './review-rules.js';

/** No national text asks for a plan of normative documents; those on rules may be followed. */
export const nationalPlanning: PlanningRules = {
  hasStep: {
    ...assumed(false, '行政规范性文件立项未见全国统一规定'),
    note: {
      zh: '《规章制定程序条例》第十条至第十三条规范的是规章，可以参照',
      en: 'articles 10 to 13 of the regulation on making rules are about rules; they may be followed',
    },
  },
  similar: assumed({ shown: 5, answerFrom: 30 }, '查重比对的件数和分值未见规定；依据国办发〔2018〕37号（二）不得重复发文'),
};
