import { officialDate } from '../official-date.js';
import type { ActFact, EntryFact, PersonFact, ScanFact, TextFact } from './facts-act.js';

/** 江临舟（临江市司法局承办人） */
export const personInWords = ({ name, party, post }: PersonFact): string => `${name}（${party}${post ?? ''}）`;

/** 《市长签批件》（签批件.pdf） */
export const scanInWords = ({ title, fileName }: ScanFact): string => `《${title}》（${fileName}）`;

/** Who entered it for the person who did it, when, and from which paper; nothing where people entered their own acts. */
export const entryInWords = (entry: EntryFact | undefined): string =>
  entry ? `；${officialDate(entry.on)}由${personInWords(entry.by)}依据扫描件${scanInWords(entry.scan)}代录` : '';

/** 2026年11月20日，江临舟（临江市司法局承办人） */
export const actInWords = ({ on, by, entry }: ActFact): string => `${officialDate(on)}，${personInWords(by)}${entryInWords(entry)}`;

/** 第2稿，文本校验值为t1:… */
export const textInWords = ({ ordinal, textHash }: TextFact): string => `第${ordinal}稿，文本校验值为${textHash}`;
