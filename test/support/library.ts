import type { ValidityEvent } from '@fashen/domain';
import { ValidityRepository } from '@fashen/persistence';
import type { Client } from './client.js';
import { docx } from './docx.js';
import type { RunningServer } from './server.js';

type Text = { id: string; version: string };
/** `parking` was amended, and one of its articles is stopped; beside it lies a draft that is not public. `signs` has lapsed. `draftOnly` was never published. */
export type Library = { parking: Text; amended: string; unpublished: string; signs: Text; draftOnly: Text };

const fields = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter'] };
const forEver = { lastDay: null, evaluateOn: null };

const draft = (title: string, article: string): Buffer =>
  docx([title, '第一条 为规范管理，制定本办法。', article, '第三条 本办法自公布之日起三十日后施行。']);

async function handIn(drafter: Client, title: string, article: string): Promise<{ id: string; version: string }> {
  const file = { name: 'a.docx', bytes: draft(title, `第二条 ${article}`) };
  const { body } = await drafter.upload('/api/documents', { file, fields });
  return { id: body.document.id, version: body.version.id };
}

/** What is on record about the validity of a document, without the process that brought it about. */
export const recordValidity = (
  server: RunningServer,
  document: string,
  events: readonly ValidityEvent[],
  decidedBy: string | null = null,
) =>
  server.database.store.transaction(async ({ sql }) => {
    const validity = new ValidityRepository(sql);
    const recorded = { basis: '临政决〔2026〕3号', evidence: null, decidedBy, createdBy: 'system', createdAt: server.clock.now() };
    for (const event of events) await validity.record(document, event, recorded);
  });

/** A small public library. */
export async function publishedLibrary(server: RunningServer): Promise<Library> {
  const drafter = await server.as('urban-drafter');
  const hand = async (id: string, article: string): Promise<string> => {
    const file = { name: 'b.docx', bytes: draft('临江市共享单车停放管理办法', article) };
    return (await drafter.upload(`/api/documents/${id}/versions`, { file })).body.version.id;
  };
  const parking = await handIn(drafter, '临江市共享单车停放管理办法', '运营企业应当设置电子围栏。');
  const amended = await hand(parking.id, '第二条 运营企业应当设置电子围栏，并公布投诉电话。');
  const unpublished = await hand(parking.id, '第二条 拟收取调度保证金。');
  const signs = await handIn(drafter, '临江市户外招牌设置管理办法', '设置招牌应当备案。');
  const draftOnly = await handIn(drafter, '临江市夜市管理办法（草案）', '夜市应当备案。');
  await recordValidity(server, signs.id, [
    {
      id: 's',
      kind: 'published',
      on: '2019-01-01',
      effectiveOn: '2019-02-01',
      version: signs.version,
      lastDay: '2024-01-31',
      evaluateOn: null,
    },
  ]);
  await recordValidity(server, parking.id, [
    { id: 'p', kind: 'published', on: '2024-05-05', effectiveOn: '2024-06-05', version: parking.version, ...forEver },
    { id: 'm', kind: 'amended', on: '2025-01-01', byDocument: signs.id, version: amended, ...forEver },
  ]);
  await recordValidity(server, parking.id, [{ id: 'x', kind: 'suspended', on: '2025-03-01', clauses: ['第二条'] }], '临江市人民政府');
  return { parking, amended, unpublished, signs, draftOnly };
}
