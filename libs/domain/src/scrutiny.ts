import type { Words } from './words.js';

/** 纠错原因, why a clause has to be corrected: the five cases of 法释〔2018〕1号 第一百四十八条, used as the list of grounds. */
export const CORRECTION_GROUNDS = {
  beyondPowers: {
    zh: '超越制定机关的法定职权或者法律、法规、规章的授权范围',
    en: 'beyond the powers of the authority or what it was authorised to do',
  },
  againstHigherLaw: { zh: '与法律、法规、规章等上位法的规定相抵触', en: 'contrary to statutes, regulations or rules above it' },
  withoutBasis: {
    zh: '没有法律、法规、规章依据，违法增加公民、法人和其他组织义务或者减损其合法权益',
    en: 'adds duties or takes away rights without a basis in statute, regulation or rule',
  },
  procedure: {
    zh: '未履行法定批准程序、公开发布程序，严重违反制定程序',
    en: 'not approved or published as the law asks, or made in grave breach of procedure',
  },
  other: { zh: '其他违反法律、法规以及规章规定的情形', en: 'otherwise in breach of statutes, regulations or rules' },
} as const satisfies Record<string, Words>;
export type CorrectionGround = keyof typeof CORRECTION_GROUNDS;

/** Where a correction comes from: 备案审查, 异议审查, 衔接联动移送 (courts, congress, procuratorate, reconsideration), 专项审查. */
export const CORRECTION_SOURCES = {
  filingReview: { zh: '备案审查', en: 'filing review' },
  objection: { zh: '异议审查', en: 'objection review' },
  referral: { zh: '有关机关移送、建议', en: 'referral by another authority' },
  specialReview: { zh: '专项审查', en: 'special review' },
} as const satisfies Record<string, Words>;
export type CorrectionSourceKind = keyof typeof CORRECTION_SOURCES;

/** What the competent authority may decide about a document that its issuer has not put right: 停止执行、改变、撤销. */
export const SCRUTINY_DECISIONS = {
  suspended: { zh: '停止执行', en: 'application stopped' },
  changed: { zh: '改变', en: 'changed' },
  annulled: { zh: '撤销', en: 'annulled' },
} as const satisfies Record<string, Words>;
export type ScrutinyDecision = keyof typeof SCRUTINY_DECISIONS;
