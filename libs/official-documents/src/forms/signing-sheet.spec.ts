import { render } from '../render/render.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import { JOINT_SIGNING } from '../testing/signing.facts.js';
import type { SigningSheetFacts } from './facts-deliberation.js';
import { signingSheet } from './signing-sheet.js';

const told = (change: Partial<SigningSheetFacts> = {}): string => JSON.stringify(signingSheet({ ...JOINT_SIGNING, ...change }));
const [lead, other] = JOINT_SIGNING.issuers;

describe('the signing sheet', () => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(signingSheet(JOINT_SIGNING)), 'word/document.xml'));
    expect(document).toBe(golden('signing-sheet', document));
  });

  it('is a sheet for countersigning where several issue, and one issuer’s sheet otherwise', () => {
    expect(told()).toContain('联合发文会签单');
    expect(told({ issuers: [lead] })).toContain('临江市住房和城乡建设局发文稿纸');
  });

  it('tells of each signature whose it is, when, and who entered it from which scan', () => {
    const text = told();
    expect(text).toContain('2026年12月3日由白景行（临江市人民政府办公室）代录，扫描件《发文稿纸签发件》（签发件.pdf）');
    expect(text).toContain('本人在系统内签发');
    expect(text).toContain('全部发文机关已经签发');
  });

  it('names who has not signed, and what may not happen before', () => {
    const text = told({ issuers: [lead, { ...other!, signature: null }] });
    expect(text).toContain('尚未签发的发文机关：临江市城市管理局。');
    expect(text).not.toContain('全部发文机关已经签发');
  });

  it('binds the signatures to the text', () => expect(told()).toContain(JOINT_SIGNING.text.textHash));

  it('says of a signature without a meeting on which ground and by whom it was allowed', () => {
    const decision = { by: { name: '纪怀瑾', party: '临江市人民政府', post: '市长' }, on: '2026-12-01' };
    const text = told({ ground: { kind: 'emergency', ground: '应对重大自然灾害', basis: '山东省行政程序规定第四十九条', decision } });
    expect(text).toContain('未经会议审议，因应对重大自然灾害直接签署（依据：山东省行政程序规定第四十九条）。决定：2026年12月1日，纪怀瑾');
  });

  it('does not hide that there is no review', () => expect(told({ clearances: [] })).toContain('没有合法性审查记录'));
});
