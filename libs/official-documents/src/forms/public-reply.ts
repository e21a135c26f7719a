import { officialDate } from '../official-date.js';
import type { PublicReplyFacts } from './facts-objection.js';
import { defineForm } from './form.js';
import { answerBody } from './objection-answer.js';
import { objectOf } from './objection-words.js';
import { paragraph } from './wording.js';
import { letter, named } from './wording-letter.js';

/** 公开答复: what was found about a document, and nothing that leads to anybody who asked. */
export const publicReply = defineForm('public-reply', 1, (facts: PublicReplyFacts) =>
  letter({ ...facts, recipients: [], copyTo: [] }, `${facts.authority}关于${named(facts.document.title)}审查意见的公开答复`, [
    paragraph(`有申请对${objectOf(facts)}提出审查意见。现将审查情况公开答复如下：`),
    ...answerBody(facts, objectOf(facts)),
    paragraph(`本答复于${officialDate(facts.publishedOn)}公开，不含申请人的信息。`),
  ]),
);
