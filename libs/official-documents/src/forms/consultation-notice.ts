import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { compose } from '../paper.js';
import type { ConsultationNoticeFacts } from './facts-consultation.js';
import { defineForm } from './form.js';
import { numbered, paragraph, runIn, sentence } from './wording.js';
import { named } from './wording-letter.js';

const background = (text: string): Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(sentence(line)));

/** Only ways that there are. */
const ways = ({ page, email, phone, address, department }: ConsultationNoticeFacts): string[] => [
  `通过网页提出：${page}（可以对每一条分别提出，凭查询编号查看答复）`,
  ...(email === '' ? [] : [`通过电子邮件提出：${email}`]),
  ...(phone === '' ? [] : [`通过电话提出：${phone}`]),
  ...(address === '' ? [] : [`通过信函提出：${address}，${department}收，信封上请注明“征求意见”`]),
];

/** F11 公开征求意见公告: draft and explanation, the ways and the days (国办发〔2018〕37号（五）). */
export const consultationNotice = defineForm('consultation-notice', 1, (facts: ConsultationNoticeFacts): Block[] => {
  const { department, title, opensOn, closesOn, contact, signedOn } = facts;
  return compose({
    issuers: [department],
    title: `关于${named(title)}公开征求意见的公告`,
    recipients: [],
    body: [
      paragraph(`为提高行政规范性文件制定质量，现将${named(title)}（征求意见稿）全文公布，向社会公开征求意见。`),
      ...background(facts.background),
      runIn(1, '期间', `自${officialDate(opensOn)}起至${officialDate(closesOn)}止。`),
      runIn(2, '方式', '单位和个人可以通过以下方式提出意见：'),
      ...numbered(ways(facts)),
      runIn(
        3,
        '意见的处理',
        '对所提意见逐条研究，相同、相近的意见归并答复；采纳情况和相对集中的意见未采纳的理由，在期间届满后公布。姓名、联系方式可以不填；填写的，仅用于核实和答复，不予公开。',
      ),
    ],
    attachmentNames: [`${title}（征求意见稿）`],
    signature: { name: department, date: signedOn, sealed: true },
    ...(contact === '' ? {} : { note: `联系人：${contact}${facts.phone === '' ? '' : `，联系电话：${facts.phone}`}` }),
    copyTo: [],
    printedOn: signedOn,
  });
});
