import type { Block } from '../block.js';
import { render } from '../render/render.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import { consultationNotice } from './consultation-notice.js';
import { consultationResult } from './consultation-result.js';
import type { ConsultationNoticeFacts, ConsultationResultFacts } from './facts-consultation.js';

const PAPER = {
  department: '临江市城市管理局',
  title: '临江市户外招牌设置管理办法',
  opensOn: '2026-03-02',
  closesOn: '2026-04-01',
};
const NOTICE: ConsultationNoticeFacts = {
  ...PAPER,
  signedOn: '2026-03-02',
  background: '为规范户外招牌设置，保障公共安全，起草本办法。\n主要规定设置条件、安全责任和监督管理。',
  page: 'https://fagui.linjiang.example/consultations/1',
  contact: '沈墨白',
  phone: '0570-1234567',
  email: 'zhaopai@linjiang.example',
  address: '临江市和平路1号',
};
const RESULT: ConsultationResultFacts = {
  ...PAPER,
  signedOn: '2026-04-10',
  received: 163,
  speakers: [
    { speaker: '个人', comments: 150 },
    { speaker: '企业、个体工商户', comments: 13 },
  ],
  points: [
    { clause: '第六条', point: '设置期限由三年延长到五年', comments: 120, outcome: '采纳', reason: '' },
    { clause: null, point: '增加过渡期', comments: 43, outcome: '未采纳', reason: '第二十条已经规定过渡安排。' },
  ],
};
const words = (blocks: readonly Block[]): string => JSON.stringify(blocks);

describe('the papers of a public consultation', () => {
  it.each([
    ['consultation-notice', consultationNotice(NOTICE)],
    ['consultation-result', consultationResult(RESULT)],
  ])('%s is the golden document', async (name, blocks) => {
    const document = pretty(part(await render(blocks), 'word/document.xml'));
    expect(document).toBe(golden(name, document));
  });

  it('name only ways that there are', () => {
    const bare = words(consultationNotice({ ...NOTICE, phone: '', email: '', address: '', contact: '' }));
    expect(bare).toContain('通过网页提出');
    for (const way of ['电子邮件', '电话', '信函', '联系人']) expect(bare).not.toContain(way === '电话' ? '通过电话' : way);
  });

  it('count points and comments', () =>
    expect(words(consultationResult(RESULT))).toContain('相同、相近的意见归并后为2项：采纳1项（120条），未采纳1项（43条）。'));

  it('say it when nobody commented', () => {
    const none = words(consultationResult({ ...RESULT, received: 0, speakers: [], points: [] }));
    expect(none).toContain('期间内没有收到意见。');
    expect(none).not.toContain('table');
  });
});
