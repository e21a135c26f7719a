import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import { clearanceInWords, RESULTS } from './deliberation-words.js';
import type { SigningFact, SigningGroundFact, SigningSheetFacts } from './facts-deliberation.js';
import { defineForm } from './form.js';
import { numbered, paragraph, sentence } from './wording.js';
import { actInWords, personInWords, scanInWords, textInWords } from './wording-act.js';

/** What the signatures rest on. */
function groundInWords(ground: SigningGroundFact): string {
  if (ground.kind === 'meeting')
    return sentence(ground.meetings.map(({ name, heldOn, result }) => `${officialDate(heldOn)}${name}${RESULTS[result]}`).join('；'));
  return `未经会议审议，因${ground.ground}直接签署（依据：${ground.basis}）。决定：${sentence(actInWords(ground.decision))}`;
}

function stepRow({ what, words, ...act }: SigningSheetFacts['steps'][number]): string[] {
  return [what, `${words ? sentence(words) : ''}${sentence(actInWords(act))}`];
}

const issuersOf = (facts: SigningSheetFacts): string => {
  const names = facts.issuers.map(({ issuer, isLead }) => (isLead && facts.issuers.length > 1 ? `${issuer}（牵头）` : issuer));
  return names.join('、');
};

const sheet = (facts: SigningSheetFacts): Block => ({
  kind: 'table',
  columns: [
    { heading: '项目', width: 6 },
    { heading: '内容', width: 22 },
  ],
  rows: [
    ['文件标题', facts.documentTitle],
    ['签署文本', textInWords(facts.text)],
    ['发文机关', issuersOf(facts)],
    ['发文字号', facts.documentNumber ?? '（待编）'],
    ['主送', facts.recipients.length > 0 ? facts.recipients.join('、') : '（未定）'],
    ['抄送', facts.copyTo.length > 0 ? facts.copyTo.join('、') : '（无）'],
    ['起草', `${facts.draftingDepartment}：${facts.drafters.join('、')}`],
    ['合法性审查', facts.clearances.length > 0 ? facts.clearances.map(clearanceInWords).join('\n') : '没有合法性审查记录'],
    ['集体审议', groundInWords(facts.ground)],
    ...facts.steps.map(stepRow),
  ],
});

/** Name, opinion and full date, as 党政机关公文处理工作条例 二十二条 asks of a signature. */
function signingRow({ issuer, signature }: SigningFact): string[] {
  if (!signature) return [issuer, '　\n　', '（未签发）', ''];
  const { by, on, opinion, entry } = signature;
  const entered = entry
    ? `${officialDate(entry.on)}由${personInWords(entry.by)}代录，扫描件${scanInWords(entry.scan)}`
    : '本人在系统内签发';
  return [issuer, `${by.name}${by.post ? `\n${by.post}` : ''}`, `${opinion ?? '同意'}\n${officialDate(on)}`, entered];
}

const signatures = (issuers: readonly SigningFact[]): Block => ({
  kind: 'table',
  caption: issuers.length > 1 ? '会签' : '签发',
  columns: [
    { heading: '发文机关', width: 7 },
    { heading: '签发人', width: 4 },
    { heading: '意见和日期', width: 8 },
    { heading: '录入情况', width: 9 },
  ],
  rows: issuers.map(signingRow),
});

function standing(issuers: readonly SigningFact[]): string {
  const missing = issuers.filter(({ signature }) => signature === null).map(({ issuer }) => issuer);
  return missing.length > 0
    ? `尚未签发的发文机关：${missing.join('、')}。全部发文机关签发前，不得登记、编号和印发`
    : '全部发文机关已经签发';
}

/** 发文稿纸, of several issuers 联合发文会签单 (党政机关公文处理工作条例 二十、二十二、二十五条): the text, what it went through, and every issuer's signature. */
export const signingSheet = defineForm('signing-sheet', 1, (facts: SigningSheetFacts): Block[] => {
  const [lead] = facts.issuers;
  return [
    { kind: 'title', text: facts.issuers.length > 1 ? '联合发文会签单' : `${lead.issuer}发文稿纸` },
    paragraph(''),
    sheet(facts),
    paragraph(''),
    signatures(facts.issuers),
    ...numbered([
      standing(facts.issuers),
      '附条件签署的，不视为签发',
      '签发只对上列校验值的文本有效；文本有实质性修改的，已有签发全部失效，应当重新送签',
    ]),
    { kind: 'signature', name: facts.office, date: facts.preparedOn, sealed: false },
  ];
});
