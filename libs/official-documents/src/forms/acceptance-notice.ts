import { officialDate } from '../official-date.js';
import { compose } from '../paper.js';
import type { AcceptanceNoticeFacts } from './facts.js';
import { defineForm } from './form.js';
import { basisOfDeadline, deadlineInWords, inOneSentence, paragraph, reviewPaper, runIn } from './wording.js';

/** 受理通知书: the materials are complete, the period runs, and this is how its last day was found. */
export const acceptanceNotice = defineForm('acceptance-notice', 2, (facts: AcceptanceNoticeFacts) => {
  const { reviewName, documentTitle, deadline } = facts;
  return compose(
    reviewPaper(facts, `${facts.reviewAuthority}关于《${documentTitle}》${reviewName}的受理通知书`, [
      paragraph(
        `${facts.draftingDepartment}于${officialDate(facts.submittedOn)}报送的《${documentTitle}》（以下简称送审稿）及有关材料，本机关于${officialDate(facts.receivedOn)}收到。经核对，送审材料齐全、符合要求，决定于${officialDate(facts.acceptedOn)}予以受理。现将有关事项通知如下：`,
      ),
      runIn(1, '收到的材料', facts.materials.length > 0 ? inOneSentence(facts.materials) : '随送审稿未附送其他材料。'),
      runIn(
        2,
        '审查期限',
        `${deadlineInWords(`本次${reviewName}的期限`, deadline)}${basisOfDeadline(deadline)}期限中止、延长或者重新计算的，另行书面告知。`,
      ),
      runIn(
        3,
        '有关要求',
        `未经${reviewName}或者经审查不合法的，不得提交集体审议；不得以征求意见、会签、参加审议等方式代替${reviewName}。送审稿有实质性修改的，应当及时告知本机关并重新报送文本。`,
      ),
    ]),
  );
});
