import type { Block } from '../block.js';
import { render } from '../render/render.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import * as facts from '../testing/objection.facts.js';
import type { ObjectionReplyFacts } from './facts-objection.js';
import { objectionAcceptance } from './objection-acceptance.js';
import { objectionClosing } from './objection-closing.js';
import { objectionDelay } from './objection-delay.js';
import { objectionDiversion } from './objection-diversion.js';
import { objectionExtension } from './objection-extension.js';
import { objectionFollowUp } from './objection-follow-up.js';
import { objectionReceipt } from './objection-receipt.js';
import { objectionRefusal } from './objection-refusal.js';
import { objectionReply } from './objection-reply.js';
import { objectionSupplement } from './objection-supplement.js';
import { objectionTransfer } from './objection-transfer.js';
import { objectionWithdrawal } from './objection-withdrawal.js';
import { publicReply } from './public-reply.js';
import { statementRequest } from './statement-request.js';

const TO_PERSON = [
  { form: objectionAcceptance, blocks: objectionAcceptance(facts.OBJECTION_ACCEPTANCE) },
  { form: objectionSupplement, blocks: objectionSupplement(facts.OBJECTION_SUPPLEMENT) },
  { form: objectionRefusal, blocks: objectionRefusal(facts.OBJECTION_REFUSAL) },
  { form: objectionDiversion, blocks: objectionDiversion(facts.OBJECTION_DIVERSION) },
  { form: objectionTransfer, blocks: objectionTransfer(facts.OBJECTION_TRANSFER) },
  { form: objectionExtension, blocks: objectionExtension(facts.OBJECTION_EXTENSION) },
  { form: objectionReply, blocks: objectionReply(facts.OBJECTION_REPLY) },
  { form: objectionReceipt, blocks: objectionReceipt(facts.OBJECTION_RECEIPT) },
  { form: objectionDelay, blocks: objectionDelay(facts.OBJECTION_DELAY) },
  { form: objectionClosing, blocks: objectionClosing(facts.OBJECTION_CLOSING) },
  { form: objectionFollowUp, blocks: objectionFollowUp(facts.OBJECTION_FOLLOW_UP) },
  { form: objectionWithdrawal, blocks: objectionWithdrawal(facts.OBJECTION_WITHDRAWAL) },
];
const TO_OTHERS = [
  { form: publicReply, blocks: publicReply(facts.PUBLIC_REPLY) },
  { form: statementRequest, blocks: statementRequest(facts.STATEMENT_REQUEST) },
];
const told = (blocks: readonly Block[]): string => JSON.stringify(blocks);
const reply = (change: Partial<ObjectionReplyFacts>) => told(objectionReply({ ...facts.OBJECTION_REPLY, ...change }));

describe.each([...TO_PERSON, ...TO_OTHERS])('the paper $form.form', ({ form, blocks }) => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(blocks), 'word/document.xml'));
    expect(document).toBe(golden(form.form, document));
  });
  it('ends with the version record', () => expect(blocks.at(-1)?.kind).toBe('versionRecord'));
});

describe.each(TO_PERSON)('the paper $form.form', ({ blocks }) => {
  it('is addressed to one person, and copied to nobody', () => {
    expect(blocks.filter(({ kind }) => kind === 'mainRecipients')).toEqual([{ kind: 'mainRecipients', names: ['乐清和'] }]);
    expect(blocks.at(-1)).toMatchObject({ kind: 'versionRecord', copyTo: [] });
  });
  it('says which case it is about', () => expect(told(blocks)).toContain('（受理编号：临异〔2026〕5号），本机关于2026年11月6日收到。'));
});

describe.each(TO_OTHERS)('the paper $form.form', ({ blocks }) => {
  it('has no room for who objected, by which case, or when', () =>
    expect(told(blocks)).not.toMatch(/乐清和|临异〔2026〕5号|2026年11月6日|施文澜|受理编号/));
});

describe('the papers of an objection', () => {
  it('warn about the sixty days where a letter is a complaint about a case of one’s own', () =>
    expect(told(objectionDiversion(facts.OBJECTION_DIVERSION))).toContain('提出本申请不停止申请行政复议期限的计算'));

  it('refuse on the three grounds only, each in its words', () => {
    const grounds = (['notNormative', 'notOurs', 'notIdentifiable'] as const).map(
      (ground) => /经核对，([^，]+)，决定不予受理/.exec(told(objectionRefusal({ ...facts.OBJECTION_REFUSAL, ground })))?.[1],
    );
    expect(new Set(grounds).size).toBe(3);
    expect(grounds).toContain('所提出的文件不是行政规范性文件');
  });

  it('say that others asked the same only as such', () => {
    expect(told(objectionAcceptance(facts.OBJECTION_ACCEPTANCE))).toContain('合并审查，审查结果分别答复');
    expect(told(objectionAcceptance({ ...facts.OBJECTION_ACCEPTANCE, isGrouped: false }))).not.toContain('合并审查');
  });

  it('ask for no copies of identity papers', () =>
    expect(told(objectionSupplement(facts.OBJECTION_SUPPLEMENT))).toContain('无须提交身份证件复印件'));

  it('tell each result in its own words, problems where there are some', () => {
    expect(reply({})).toContain('已于2026年12月3日通知制定机关纠正（临司法纠〔2026〕3号），完成纠正的期限至2027年2月3日届满');
    expect(reply({ result: { kind: 'lawful' } })).toContain('符合法律、法规、规章和上级文件的规定');
    expect(reply({ result: { kind: 'lawful' } })).not.toContain('存在问题');
    expect(reply({ result: { kind: 'lapsed', how: { kind: 'repealed', on: '2026-10-01' } } })).toContain('已于2026年10月1日废止');
    expect(reply({ result: { kind: 'lapsed' } })).toContain('已经失效、废止或者修改，不再作为行政管理的依据');
    const [problem] = facts.OBJECTION_REPLY.result.kind === 'beingCorrected' ? facts.OBJECTION_REPLY.result.problems : [];
    expect(reply({ result: { kind: 'corrected', problems: [problem!], done: { kind: 'amended', on: '2026-12-01' } } })).toContain(
      '制定机关已于2026年12月1日修改',
    );
  });

  it('tell each result of a correction in its own words', () => {
    const results = ['amended', 'repealed', 'applicationStopped', 'suspended', 'changed', 'annulled', 'withdrawn'] as const;
    const words = results.map((result) => told(objectionFollowUp({ ...facts.OBJECTION_FOLLOW_UP, result })));
    expect(new Set(words).size).toBe(results.length);
    expect(words[0]).toContain('作出修改，按照修改后的规定执行');
    expect(words[6]).toContain('不作改动');
  });

  it('bring code and secret only where a letter does', () => {
    expect(told(objectionReceipt(facts.OBJECTION_RECEIPT))).toContain('7K2M-9PQX-4HTD');
    const { credentials: _, ...without } = facts.OBJECTION_RECEIPT;
    expect(told(objectionReceipt(without))).not.toContain('7K2M');
  });

  it('ask for what is missing by the day that was set', () => {
    expect(told(objectionSupplement({ ...facts.OBJECTION_SUPPLEMENT, by: '2026-11-20' }))).toContain('请于2026年11月20日前补正');
  });

  it('name the next door, and promise no lawsuit', () => {
    expect(reply({})).toContain('可以向钱江市人民政府提出审查建议');
    expect(reply({})).not.toContain('诉讼');
    expect(reply({ nextDoors: [] })).not.toContain('可以向');
  });
});
