import { join } from 'node:path';
import type { CaseFile } from './case-file.js';
import { installation } from './server-process.js';
import type { Workday } from './workday.js';

const CLERK = 'office-filing';
const REVIEWER = 'congress-filing';
const statement = join(installation, 'fixtures/documents/起草说明.docx');

type Process = { id: string; workflow: string };
type Filing = { details: { receiver: { body: string } } };

/** The filing with that receiver; the publication has opened one for each. */
async function filingWith(life: CaseFile, workday: Workday, body: string): Promise<CaseFile> {
  const auditor = await workday.as('auditor');
  const filing = life.follow();
  filing.id = await workday.until(
    async () => {
      const { processes } = await auditor.get<{ processes: readonly Process[] }>(`/api/documents/${life.document}`);
      for (const { id, workflow } of processes) {
        if (workflow !== 'filing') continue;
        const { details } = await auditor.get<Filing>(`/api/processes/${id}`);
        if (details.receiver.body === body) return id;
      }
      return '';
    },
    (id) => id !== '',
  );
  return filing;
}

/** 备案: within the period the office files with the congress of the city, whose reviewer had no hand in the document. */
export async function file(life: CaseFile, workday: Workday): Promise<CaseFile> {
  workday.begin('2026-12-28');
  const filing = await filingWith(life, workday, 'congressCommittee');
  const scan = await filing.hand(CLERK, '提交起草说明', 'evidence', statement, { kind: 'other', title: '起草说明' });
  await filing.act(CLERK, '拟制备案报告', 'draftReport', {
    number: '临政规备〔2026〕1号',
    signedOn: '2026-12-28',
    attachments: [{ piece: 'draftingStatement', evidence: scan }],
  });
  await filing.paper(CLERK, 'filing-report', '拟制备案报告');
  await filing.act(CLERK, '报送备案', 'submit', { submittedOn: '2026-12-28' });
  const review = filing.follow();
  const auditor = await workday.as('auditor');
  const { processes } = await workday.until(
    () => auditor.get<{ processes: readonly Process[] }>(`/api/documents/${life.document}`),
    (seen) => seen.processes.some(({ workflow }) => workflow === 'filing-review'),
  );
  review.id = processes.find(({ workflow }) => workflow === 'filing-review')?.id ?? '';
  workday.begin('2026-12-29');
  await review.act(REVIEWER, '予以备案登记', 'register', { number: '临人常备〔2026〕1号' });
  await review.paper(REVIEWER, 'filing-receipt', '予以备案登记');
  return filing;
}
