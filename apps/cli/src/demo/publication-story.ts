import { join } from 'node:path';
import type { CaseFile } from './case-file.js';
import { partOf } from './life-story.js';
import { installation } from './server-process.js';
import type { Workday } from './workday.js';

const DRAFTER = 'urban-drafter';
const REGISTRAR = 'office-registrar';
const OFFICE = 'office-secretary';
const PUBLISHER = 'office-publisher';
const explainer = join(installation, 'fixtures/documents', '政策解读.docx');

/** 申请登记过早: the text is reviewed, and neither decided nor signed. */
export async function registerTooEarly(life: CaseFile, workday: Workday): Promise<void> {
  workday.begin('2026-12-10');
  await life.tryInVain(DRAFTER, '申请统一登记', 'applyForRegistration', { appliedOn: '2026-12-10', effectiveOn: '2027-03-01' });
}

/** Explained, decided and signed: the life hands it to the registrar. */
export async function applyForRegistration(life: CaseFile, workday: Workday): Promise<CaseFile> {
  workday.begin('2026-12-16');
  const paper = await life.hand(DRAFTER, '提交政策解读', 'evidence', explainer, { kind: 'other', title: '政策解读' });
  await life.act(DRAFTER, '申请统一登记', 'applyForRegistration', { appliedOn: '2026-12-16', effectiveOn: '2027-03-01', explainer: paper });
  return partOf(life, workday, 'three-unifieds');
}

/** 登记、编号、发布: the registrar's code has a source, the document number its form, and only the registered text is published. */
export async function publish(unified: CaseFile, workday: Workday, earlier: string, registered: string): Promise<void> {
  await unified.tryInVain(REGISTRAR, '予以登记并编号（尚无机关代码）', 'register');
  const registrar = await workday.as(REGISTRAR);
  const code = { issuer: 'linjiang', code: 'ZJHC00', source: '临江市行政规范性文件统一编号规则（示例）' };
  await registrar.post('/api/registers/number-codes', code);
  await unified.act(REGISTRAR, '予以登记并编号', 'register');
  await unified.tryInVain(OFFICE, '录入发文字号（临政规[2026]1号）', 'enterDocumentNumber', { number: '临政规[2026]1号' });
  await unified.act(OFFICE, '录入发文字号', 'enterDocumentNumber', { number: '临政规〔2026〕1号' });
  workday.begin('2026-12-18');
  const print = { publishedOn: '2026-12-18', channels: [{ kind: 'website', place: '临江市人民政府网站' }] };
  await unified.tryInVain(PUBLISHER, '统一发布（送审稿）', 'publish', { ...print, version: earlier });
  await unified.act(PUBLISHER, '统一发布', 'publish', { ...print, version: registered });
}
