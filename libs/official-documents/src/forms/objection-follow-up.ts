import { officialDate } from '../official-date.js';
import type { CorrectionResult, ObjectionFollowUpFacts } from './facts-objection-notice.js';
import { defineForm } from './form.js';
import { nextDoors, objectOf, objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph, section } from './wording.js';

/** What was done, and what follows from it for whoever has to do with the text. */
const RESULTS: Record<CorrectionResult, (object: string) => string> = {
  amended: (object) => `制定机关已经对${object}作出修改，按照修改后的规定执行。`,
  repealed: (object) => `${object}已经废止，不再作为行政管理的依据。`,
  applicationStopped: (object) => `制定机关已经停止适用${object}。`,
  suspended: (object) => `有权机关已经决定停止执行${object}，停止执行期间不作为行政管理的依据。`,
  changed: (object) => `有权机关已经决定改变${object}，按照改变后的规定执行。`,
  annulled: (object) => `有权机关已经决定撤销${object}，不再作为行政管理的依据。`,
  withdrawn: (object) => `经研究，纠正已经撤回，${object}不作改动。`,
};

/** F7 纠正结果告知书: what became of what the reply announced. */
export const objectionFollowUp = defineForm('objection-follow-up', 1, (facts: ObjectionFollowUpFacts) =>
  objectorLetter(facts, '规范性文件审查申请纠正结果告知书', [
    paragraph(`${receivedInWords(facts)}此前已经答复有关规定启动纠正，现将结果告知如下：`),
    ...section(1, '纠正结果', [paragraph(`${RESULTS[facts.result](objectOf(facts))}（${officialDate(facts.on)}）`)]),
    ...(facts.nextDoors.length > 0 ? section(2, '其他途径', nextDoors(facts.nextDoors)) : []),
  ]),
);
