import { CORRECTION_ANSWERS, SOURCES } from './correction-words.js';
import type { CorrectionNoticeFacts } from './facts-correction.js';
import { defineForm } from './form.js';
import { paragraph, runIn, section } from './wording.js';
import { citations, deadlineWithBasis, enactedInWords, letter, named, problemItem } from './wording-letter.js';

const { amend, repeal, stopApplying } = CORRECTION_ANSWERS;

/** F6 纠正通知: grounds by clause, the ways that are open, and the two clocks (答复, 完成). It opens no public mark (law.md G10). */
export const correctionNotice = defineForm('correction-notice', 1, (facts: CorrectionNoticeFacts) => {
  const { completion, following } = facts;
  return letter(facts, `${facts.authority}关于纠正${named(facts.document.title)}的通知`, [
    paragraph(
      `${facts.authority}${SOURCES[facts.source]}，发现${enactedInWords(facts.document)}有下列规定应当纠正${following ? `，此前已出具${following}` : ''}。依照${citations(facts.bases)}的规定，现通知如下：`,
    ),
    ...section(1, '应当纠正的规定', facts.problems.map(problemItem)),
    runIn(
      2,
      '答复期限',
      `请对上述规定逐条研究，书面答复拟${amend}、${repeal}或者${stopApplying}；不同意纠正的，应当说明理由和依据。${deadlineWithBasis('书面答复的期限', facts.reply)}`,
    ),
    runIn(
      3,
      '完成期限',
      completion
        ? `${deadlineWithBasis('完成纠正的期限', completion)}完成后请书面报告，并附有关文件。`
        : '请在答复中写明完成纠正的日期，完成后书面报告，并附有关文件。',
    ),
    runIn(
      4,
      '其他事项',
      `本通知所指的文本校验值为${facts.textHash}。修改、废止后的文件应当按规定重新备案。逾期不答复、不纠正或者理由不成立的，依照规定提请有权机关决定停止执行、改变或者撤销；有权机关作出决定前，本通知不作为文件停止执行的依据。`,
    ),
  ]);
});
