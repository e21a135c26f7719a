import { type RegistrationNoticeFacts, registrationNotice } from './registration-notice.js';

const facts: RegistrationNoticeFacts = {
  registrar: '临江市人民政府办公室',
  recipients: ['临江市城市管理局'],
  documentTitle: '临江市共享单车管理办法',
  issuers: ['临江市人民政府'],
  text: { ordinal: 2, textHash: `t1:${'0'.repeat(64)}` },
  appliedOn: '2026-03-02',
  decidedOn: '2026-03-04',
  basis: { citation: '浙江省行政程序办法（省政府令第348号）第二十五条', verified: true },
  outcome: { kind: 'registered', unifiedNumber: 'ZJHC00-2026-0001' },
};
const words = (change: Partial<RegistrationNoticeFacts>): string => JSON.stringify(registrationNotice({ ...facts, ...change }));

describe('the notice on an application for registration', () => {
  it('gives the number, and the text that it is the number of', () => {
    expect(words({})).toContain('"规范性文件登记通知书"');
    expect(words({})).toContain(`统一编号为ZJHC00-2026-0001。登记的文本为第2稿，文本校验值为t1:${'0'.repeat(64)}`);
  });
  it('refuses with reasons, and says what follows', () => {
    const refused = words({ outcome: { kind: 'refused', reason: '不属于行政规范性文件' } });
    expect(refused).toContain('"规范性文件不予登记通知书"');
    expect(refused).toContain('决定不予登记，理由如下：不属于行政规范性文件。');
    expect(refused).not.toContain('统一编号为');
  });
  it('sends back without deciding', () => {
    const sentBack = words({ outcome: { kind: 'sentBack', reason: '缺少会议纪要。' } });
    expect(sentBack).toContain('现予退回，理由如下：缺少会议纪要。"');
    expect(sentBack).toContain('退回不是不予登记');
  });
  it('says where its basis was not read in the source', () =>
    expect(words({ basis: { ...facts.basis, verified: false } })).toContain('来源未经核实'));
  it('is signed and dated by the registrar', () =>
    expect(registrationNotice(facts).at(-1)).toEqual({
      kind: 'signature',
      name: '临江市人民政府办公室',
      date: '2026-03-04',
      sealed: true,
    }));
});
