import type { Block } from '../block.js';
import { chineseNumeral } from '../chinese-numeral.js';
import { officialDate } from '../official-date.js';
import { compose } from '../paper.js';
import { CHECK_ITEMS, CHECKS, CONCLUSIONS, WEIGHTS } from './check-items.js';
import type { CheckItem, LegalityOpinionFacts, OpinionItemFact } from './facts.js';
import { defineForm } from './form.js';
import {
  basisOfDeadline,
  citation,
  deadlineInWords,
  inOneSentence,
  numbered,
  ordinal,
  paragraph,
  reviewPaper,
  section,
  sentence,
} from './wording.js';

function situation(facts: LegalityOpinionFacts): Block[] {
  const materials = facts.materials.length > 0 ? `收到的材料为：${inOneSentence(facts.materials)}` : '随送审稿未附送其他材料。';
  return [
    paragraph(
      `送审稿由${facts.draftingDepartment}起草，拟以${facts.enactingAuthority}名义制定。起草单位于${officialDate(facts.submittedOn)}报送审查，本机关于${officialDate(facts.receivedOn)}收到，经核对材料齐全，于${officialDate(facts.acceptedOn)}受理。`,
    ),
    paragraph(materials),
  ];
}

/** Whose hands the opinion went through after the handler's; nothing is said of what is not on record. */
function handsIn({ recheckedByAnother, approvedByHead }: LegalityOpinionFacts): string {
  const hands = [...(recheckedByAnother ? ['承办人以外的人员复核'] : []), ...(approvedByHead ? ['审查机构负责人审定'] : [])];
  return hands.length > 0 ? `，并由${hands.join('、')}` : '';
}

function course(facts: LegalityOpinionFacts): Block[] {
  const steps = facts.steps.map(({ on, text }) => (on ? `于${officialDate(on)}${text}` : text));
  return [
    paragraph(`本机关依照规定的审查内容，对送审稿及有关材料逐条进行书面审查${handsIn(facts)}。`),
    ...numbered(steps),
    ...(facts.deadline
      ? [deadlineInWords(`本次${facts.reviewName}的期限`, facts.deadline), basisOfDeadline(facts.deadline)].map(paragraph)
      : []),
  ];
}

const opinionItem = (item: OpinionItemFact, n: number): Block => ({
  kind: 'item',
  heading: `${ordinal(n, item.clause)}${item.clause}（${WEIGHTS[item.weight]}）`,
  parts: [
    { label: '存在问题：', text: sentence(item.problem) },
    { label: '审查依据：', text: item.basis.length > 0 ? sentence(item.basis.map(citation).join('；')) : '未另列依据。' },
    { label: '修改建议：', text: sentence(item.suggestion) },
  ],
});

/** What the handler found under one check item; a check without a mark is told as such, never as “nothing found”. */
function finding(facts: LegalityOpinionFacts, checkItem: CheckItem, count: number): string {
  const check = facts.checks.find((mark) => mark.checkItem === checkItem);
  const note = check?.note ? sentence(check.note) : '';
  const leadIn = count > 0 ? `提出意见${count}条：` : '';
  if (!check) return `该项没有审查记录。${leadIn}`;
  if (check.result === 'notApplicable') return `送审稿不涉及该项内容。${note}${leadIn}`;
  if (check.result === 'problem') return `经审查，存在不符合规定的情形。${note}${leadIn}`;
  return `经审查，${CHECKS[checkItem].conforms}${note}${leadIn}`;
}

function opinions(facts: LegalityOpinionFacts): Block[] {
  let n = 0;
  return CHECK_ITEMS.flatMap((checkItem): Block[] => {
    const items = facts.items.filter((item) => item.checkItem === checkItem);
    return [
      { kind: 'heading', level: 2, text: `（${chineseNumeral(checkItem)}）${CHECKS[checkItem].heading}` },
      paragraph(finding(facts, checkItem, items.length)),
      ...items.map((item) => opinionItem(item, ++n)),
    ];
  });
}

function followUp(facts: LegalityOpinionFacts): string {
  const { conclusion, reviewName, items } = facts;
  if (conclusion === 'unlawful')
    return `经审查不合法的，不得提交集体审议。对该文本的${reviewName}到此终结；另行起草的文本，应当重新报送审查。`;
  if (items.length === 0) return '';
  const mustChange = items.filter(({ weight }) => weight === 'mustChange').length;
  const count = `共提出意见${items.length}条，其中违法必改${mustChange}条，建议修改${items.length - mustChange}条。`;
  const answer = '请对照上述意见逐条研究，书面反馈采纳情况；未采纳或者部分采纳的，应当说明理由和依据。';
  const bar = mustChange > 0 ? '违法必改意见未落实的，不得提交集体审议。' : '';
  return `${count}${answer}${bar}`;
}

const paperName = ({ localNames, reviewName }: LegalityOpinionFacts): string => localNames?.paper ?? `${reviewName}意见书`;

function conclusion(facts: LegalityOpinionFacts): Block[] {
  const after = followUp(facts);
  return [
    paragraph([
      { text: `审查结论：${facts.localNames?.conclusion ?? CONCLUSIONS[facts.conclusion]}。`, face: 'heiti' },
      facts.conclusionNote ? sentence(facts.conclusionNote) : '',
    ]),
    ...(after ? [paragraph(after)] : []),
    paragraph(
      `本${paperName(facts).replace(facts.reviewName, '')}仅对报送审查的文本作出，文本校验值为${facts.textHash}。经审查的文本有实质性修改的，应当重新进行${facts.reviewName}。`,
    ),
  ];
}

/** F3 合法性审查意见书: situation, basis, course, opinion by the seven check items, conclusion. */
export const legalityOpinion = defineForm('legality-opinion', 2, (facts: LegalityOpinionFacts) => {
  const { documentTitle, reviewName } = facts;
  const bases = facts.bases.length > 0 ? numbered(facts.bases.map(citation)) : [paragraph('未列明审查依据。')];
  return compose(
    reviewPaper(facts, `${facts.reviewAuthority}关于《${documentTitle}》的${paperName(facts)}`, [
      paragraph(
        `《${documentTitle}》（以下简称送审稿）及有关材料收悉。依照行政规范性文件制定和监督管理的有关规定，本机关对送审稿进行了${reviewName}，现提出以下意见。`,
      ),
      ...section(1, '基本情况', situation(facts)),
      ...section(2, '审查依据', bases),
      ...section(3, '审查过程', course(facts)),
      ...section(4, '审查意见', opinions(facts)),
      ...section(5, '审查结论', conclusion(facts)),
    ]),
  );
});
