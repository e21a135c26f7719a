import { LEDGER_COLUMNS, type LedgerColumn, type UnifiedNumberQuery } from '@fashen/contracts';
import { formatDate, type IsoDate, type Words } from '@fashen/domain';
import { type Channel, type RegisteredNumber, RegisterRepository, type Sql } from '@fashen/persistence';
import { CHANNELS, type ChannelKind } from '@fashen/workflow-three-unifieds';
import { sheetOf } from '../list/sheet.js';
import { STATUSES, statusOf, validityOf } from './status.js';
import { partyNames } from './unified-register.js';

type Name = (id: string) => string;
type Column = { heading: Words; width: number; value: (row: RegisteredNumber, name: Name) => string };

const day = (date: string | null): string => (date === null ? '' : formatDate(date).zh);
const channelsOf = (json: string | null): string =>
  (json === null ? [] : (JSON.parse(json) as Channel[]))
    .map(({ kind, place }) => `${CHANNELS[kind as ChannelKind]?.zh ?? kind}：${place}`)
    .join('；');

/** What a column of the ledger is called and shows; dates are written out, so that no spreadsheet reads them its own way. */
const COLUMNS: Readonly<Record<LedgerColumn, Column>> = {
  number: { heading: { zh: '统一编号', en: 'unified number' }, width: 20, value: ({ number }) => number },
  documentNumber: { heading: { zh: '发文字号', en: 'document number' }, width: 24, value: ({ documentNumber }) => documentNumber ?? '' },
  title: { heading: { zh: '标题', en: 'title' }, width: 48, value: ({ title }) => title },
  issuer: { heading: { zh: '制定机关', en: 'issuer' }, width: 24, value: ({ issuer }, name) => name(issuer) },
  draftingDepartment: {
    heading: { zh: '起草单位', en: 'drafting department' },
    width: 24,
    value: ({ draftingParty }, name) => name(draftingParty),
  },
  registrar: { heading: { zh: '登记机关', en: 'registrar' }, width: 24, value: ({ registrar }, name) => name(registrar) },
  assignedOn: { heading: { zh: '登记日期', en: 'registered on' }, width: 16, value: ({ assignedOn }) => day(assignedOn) },
  publishedOn: { heading: { zh: '公布日期', en: 'published on' }, width: 16, value: ({ publishedOn }) => day(publishedOn) },
  effectiveOn: { heading: { zh: '施行日期', en: 'in force from' }, width: 16, value: ({ effectiveOn }) => day(effectiveOn) },
  channels: { heading: { zh: '公布渠道', en: 'channels' }, width: 32, value: ({ channels }) => channelsOf(channels) },
  status: { heading: { zh: '状态', en: 'status' }, width: 18, value: (row) => STATUSES[statusOf(row)].zh },
  validity: { heading: { zh: '时效', en: 'validity' }, width: 14, value: ({ validity }) => validityOf(validity)?.zh ?? '' },
  reason: { heading: { zh: '事由', en: 'reason' }, width: 32, value: ({ reason }) => reason ?? '' },
};

export const ledgerHeadings = (columns: readonly LedgerColumn[] = LEDGER_COLUMNS): string[] =>
  columns.map((one) => COLUMNS[one].heading.zh);

/** 台账 of a year as a sheet: the same rows give the same bytes. */
export async function ledger(
  sql: Sql,
  { on, ...query }: UnifiedNumberQuery & { on: IsoDate },
  columns: readonly LedgerColumn[],
): Promise<Buffer> {
  const rows = await new RegisterRepository(sql).unifiedNumbers({ ...query, on });
  const party = await partyNames(sql);
  return sheetOf<RegisteredNumber>(
    `${query.year}`,
    columns.map((one) => ({ ...COLUMNS[one], value: (row) => COLUMNS[one].value(row, (id) => party(id).name) })),
    rows,
  );
}
