import { officialDate } from '../official-date.js';
import type { PublicReplyFacts } from './facts-objection-notice.js';
import { defineForm } from './form.js';
import { paragraph, sentence } from './wording.js';
import { enactedInWords, letter, named } from './wording-letter.js';

/** 公开答复: the words that the head released about a document, and nothing that leads to anybody who asked. */
export const publicReply = defineForm('public-reply', 2, (facts: PublicReplyFacts) =>
  letter({ ...facts, recipients: [], copyTo: [] }, `${facts.authority}关于${named(facts.document.title)}审查意见的公开答复`, [
    paragraph(`有申请对${enactedInWords(facts.document)}提出审查意见。现将审查情况公开答复如下：`),
    ...facts.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(sentence(line))),
    paragraph(`本答复于${officialDate(facts.publishedOn)}公开，不含申请人的信息。`),
  ]),
);
