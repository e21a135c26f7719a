import type { ObjectionReplyFacts } from './facts-objection.js';
import { defineForm } from './form.js';
import { answerBody } from './objection-answer.js';
import { objectOf, objectorLetter, openDoors, receivedInWords } from './objection-words.js';
import { paragraph, section } from './wording.js';

/** F7 答复书: each point with its answer, the result, and the next doors; it promises no lawsuit. */
export const objectionReply = defineForm('objection-reply', 2, (facts: ObjectionReplyFacts) =>
  objectorLetter(facts, '规范性文件审查申请答复书', [
    paragraph(
      `${receivedInWords(facts)}${facts.isGrouped ? '本机关将针对相同规定的申请合并审查，现分别答复如下：' : '现已审查终结，答复如下：'}`,
    ),
    ...answerBody(facts, objectOf(facts)),
    ...section(4, '其他事项', openDoors(facts.nextDoors)),
  ]),
);
