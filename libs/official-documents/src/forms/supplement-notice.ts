import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { compose } from '../paper.js';
import type { MissingMaterialFact, SupplementNoticeFacts } from './facts.js';
import { defineForm } from './form.js';
import { citation, deadlineInWords, ordinal, paragraph, reviewPaper, section, sentence } from './wording.js';

const missingMaterial = ({ material, finding, basis }: MissingMaterialFact, n: number): Block => ({
  kind: 'item',
  heading: `${ordinal(n, material)}${material}`,
  parts: [{ label: '存在问题：', text: sentence(finding) }, ...(basis ? [{ label: '补正依据：', text: sentence(citation(basis)) }] : [])],
});

function clock(facts: SupplementNoticeFacts): Block {
  if (facts.clock.effect === 'notStarted')
    return paragraph(`送审材料补齐并经核对符合要求后，${facts.reviewName}期限自收齐材料之日的次日起计算；在此之前，审查期限不起算。`);
  return paragraph(
    `${facts.reviewName}期限自${officialDate(facts.clock.from)}起中止计算，补正材料收齐后继续计算，补正所用时间不计入审查期限。依据：${sentence(citation(facts.clock.basis))}`,
  );
}

/** 补正通知书: what is missing (the same findings that refused acceptance), until when, and what it does to the clock. */
export const supplementNotice = defineForm('supplement-notice', 1, (facts: SupplementNoticeFacts) =>
  compose(
    reviewPaper(facts, `${facts.reviewAuthority}关于《${facts.documentTitle}》${facts.reviewName}的补正通知书`, [
      paragraph(
        `${facts.draftingDepartment}于${officialDate(facts.submittedOn)}报送的《${facts.documentTitle}》及有关材料，本机关于${officialDate(facts.receivedOn)}收到。经核对，送审材料不齐全或者不符合要求，需要补正。现将有关事项通知如下。`,
      ),
      ...section(1, '需要补正的材料', [
        paragraph(`需要补正的材料共${facts.missing.length}项，逐项列明如下：`),
        ...facts.missing.map((material, n) => missingMaterial(material, n + 1)),
      ]),
      ...section(
        2,
        '补正期限',
        facts.deadline ? deadlineInWords('补正期限', facts.deadline) : [paragraph('请于收到本通知后尽快补正，并一次性报送补正材料。')],
      ),
      ...section(3, '对审查期限的影响', [clock(facts)]),
      ...section(4, '其他事项', [
        paragraph('无法提供有关材料的，应当书面说明情况和理由。逾期未补正又未说明情况的，送审材料按照规定予以退回。'),
      ]),
      paragraph('特此通知。'),
    ]),
  ),
);
