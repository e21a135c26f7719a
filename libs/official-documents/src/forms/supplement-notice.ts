import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { compose } from '../paper.js';
import type { MissingMaterialFact, SupplementNoticeFacts } from './facts.js';
import { defineForm } from './form.js';
import { basisOfDeadline, citation, deadlineInWords, ordinal, paragraph, reviewPaper, runIn, section, sentence } from './wording.js';

const missingMaterial = ({ material, finding, basis }: MissingMaterialFact, n: number): Block =>
  paragraph([
    { text: `${ordinal(n, material)}${material}。`, face: 'kaiti' },
    `${sentence(finding)}${basis ? `补正依据：${sentence(citation(basis))}` : ''}`,
  ]);

function clock({ clock, reviewName }: SupplementNoticeFacts): string {
  if (clock.effect === 'notStarted') return `${reviewName}期限自收齐材料之日的次日起计算，在此之前不起算。`;
  return `${reviewName}期限自${officialDate(clock.from)}起中止计算，补正材料收齐后继续计算，补正所用时间不计入审查期限。依据：${sentence(citation(clock.basis))}`;
}

/** 补正通知书: what is missing (the same findings that refused acceptance), until when, and what it does to the clock. */
export const supplementNotice = defineForm('supplement-notice', 2, (facts: SupplementNoticeFacts) => {
  const { deadline } = facts;
  return compose(
    reviewPaper(facts, `${facts.reviewAuthority}关于《${facts.documentTitle}》${facts.reviewName}的补正通知书`, [
      paragraph(
        `${facts.draftingDepartment}于${officialDate(facts.submittedOn)}报送的《${facts.documentTitle}》及有关材料，本机关于${officialDate(facts.receivedOn)}收到。经核对，送审材料不齐全或者不符合要求，需要补正。现将有关事项通知如下：`,
      ),
      ...section(
        1,
        '需要补正的材料',
        facts.missing.map((material, n) => missingMaterial(material, n + 1)),
      ),
      runIn(
        2,
        '补正期限',
        deadline
          ? `${deadlineInWords('补正期限', deadline)}${basisOfDeadline(deadline)}`
          : '请于收到本通知后尽快补正，并一次性报送补正材料。',
      ),
      runIn(3, '对审查期限的影响', clock(facts)),
      runIn(4, '其他事项', '无法提供有关材料的，应当书面说明情况和理由。逾期未补正又未说明情况的，送审材料按照规定予以退回。'),
    ]),
  );
});
