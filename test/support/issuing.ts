import type { IssuingView } from '@fashen/contracts';

/** A drafter and what the drafter says of the issuers. */
export type Issue = { login: string; issuedAs?: string; issuers?: readonly string[]; reviewAuthority?: string };

/** One document for each row of §0 of the workflows. */
export const issued = {
  government: { login: 'urban-drafter', issuedAs: 'government' },
  generalOffice: { login: 'urban-drafter', issuedAs: 'generalOffice' },
  departmentWithApproval: { login: 'urban-drafter', issuedAs: 'departmentWithApproval' },
  department: { login: 'urban-drafter', issuedAs: 'department' },
  departmentWithoutSection: { login: 'labour-drafter', issuedAs: 'department' },
  joint: { login: 'urban-drafter', issuedAs: 'joint', issuers: ['linjiang.urban', 'linjiang.market'] },
  township: { login: 'shiqiao-drafter', issuedAs: 'township' },
  authorisedOrganisation: { login: 'fund-drafter', issuedAs: 'authorisedOrganisation' },
  subdistrict: { login: 'liuyin-drafter', issuedAs: 'subdistrict' },
  verticalDepartment: { login: 'tobacco-drafter', issuedAs: 'verticalDepartment' },
  partyAndGovernment: { login: 'urban-drafter', issuedAs: 'partyAndGovernment' },
} as const satisfies Record<string, Issue>;
export type Row = keyof typeof issued;

/** A way in short: ids without the city's prefix ('' is the city itself), meetings as `body: kind/kind`, receivers as `party by`. */
export type Told = {
  issuedAs: string;
  issuers: string[];
  reviewers: string[];
  meetings: string[];
  signatories: string[];
  office: string;
  registrar: string | null;
  numbering: string;
  filing: string[];
  objectionsTo: string[];
  leavesFlow: boolean;
};

const short = (id: string): string => id.replace(/^linjiang\.?/, '');
const ids = (parties: readonly { id: string }[]): string[] => parties.map(({ id }) => short(id));

export function told({ issuedAs, issuers, way }: IssuingView): Told {
  if (!way) throw new Error('The way was not found');
  return {
    issuedAs: issuedAs.code,
    issuers: ids(issuers),
    reviewers: ids(way.reviewers.value),
    meetings: way.meetings.value.map(({ body, kinds }) => `${short(body.id)}: ${kinds.map(({ code }) => code).join('/')}`),
    signatories: ids(way.signatories.value),
    office: short(way.office.id),
    registrar: way.registrar.value && short(way.registrar.value.id),
    numbering: way.numbering.value.code,
    filing: way.filing.value.map(({ party, by }) => `${party === null ? 'outside' : short(party.id)} ${by.code}`),
    objectionsTo: ids(way.objectionsTo.value),
    leavesFlow: way.leavesFlow.value,
  };
}

const CITY_MEETING = ': standingMeeting/plenaryMeeting';
const common = { office: 'office', registrar: 'office', numbering: 'codeUnknown', leavesFlow: false };
const city = { ...common, meetings: [CITY_MEETING], filing: ['province filing', 'congress filing'], reviewers: ['justice'] };
const own = (party: string, meeting: string, more: Partial<Told>): Told => ({
  ...common,
  issuedAs: '',
  issuers: [party],
  reviewers: [],
  meetings: [`${party}: ${meeting}`],
  signatories: [party],
  office: party,
  filing: [' filing'],
  objectionsTo: [party, 'justice'],
  ...more,
});
const below = { registrar: 'qingxi-office', filing: ['qingxi filing'], reviewers: ['qingxi-justice'] };

/** §0 as the national profile has it. */
export const NATIONAL: Readonly<Record<Row, Told>> = {
  government: { ...city, issuedAs: 'government', issuers: [''], signatories: [''], objectionsTo: ['', 'justice'] },
  generalOffice: { ...city, issuedAs: 'generalOffice', issuers: ['office'], signatories: ['office'], objectionsTo: ['office', 'justice'] },
  departmentWithApproval: own('urban', 'departmentMeeting', {
    issuedAs: 'departmentWithApproval',
    reviewers: ['urban-legal', 'justice'],
    meetings: ['urban: departmentMeeting', ': governmentApproval'],
  }),
  department: own('urban', 'departmentMeeting', { issuedAs: 'department', reviewers: ['urban-legal'] }),
  departmentWithoutSection: own('labour', 'departmentMeeting', { issuedAs: 'department', reviewers: ['justice'] }),
  joint: own('urban', 'departmentMeeting', {
    issuedAs: 'joint',
    issuers: ['urban', 'market'],
    reviewers: ['urban-legal', 'market-legal'],
    meetings: ['urban: departmentMeeting', 'market: departmentMeeting'],
    signatories: ['urban', 'market'],
    objectionsTo: ['urban', 'justice', 'market'],
  }),
  township: own('shiqiao', 'officeMeeting', { ...below, issuedAs: 'township', objectionsTo: ['shiqiao', 'qingxi-justice'] }),
  authorisedOrganisation: own('fund', 'officeMeeting', { issuedAs: 'authorisedOrganisation', reviewers: ['justice'] }),
  subdistrict: own('liuyin', 'officeMeeting', { ...below, issuedAs: 'subdistrict', objectionsTo: ['liuyin', 'qingxi-justice'] }),
  verticalDepartment: own('tobacco', 'officeMeeting', {
    issuedAs: 'verticalDepartment',
    reviewers: ['province-tobacco-legal'],
    filing: ['province-tobacco filing', ' copy'],
  }),
  partyAndGovernment: {
    ...common,
    issuedAs: 'partyAndGovernment',
    issuers: ['committee', ''],
    reviewers: ['justice'],
    meetings: [],
    signatories: [],
    registrar: null,
    numbering: 'none',
    filing: ['committee filing'],
    objectionsTo: [],
    leavesFlow: true,
  },
};

const each = (rows: readonly Row[], change: (told: Told, row: Row) => Partial<Told>): Partial<Record<Row, Told>> =>
  Object.fromEntries(rows.map((row) => [row, { ...NATIONAL[row], ...change(NATIONAL[row], row) }]));

const OF_CITY: readonly Row[] = [
  'government',
  'generalOffice',
  'departmentWithApproval',
  'department',
  'departmentWithoutSection',
  'joint',
];
const IN_FLOW = (Object.keys(issued) as Row[]).filter((row) => row !== 'partyAndGovernment');
const reviewBody = (row: Row): string => (row === 'township' || row === 'subdistrict' ? 'qingxi-justice' : 'justice');

/** Only where they differ from the national row. */
const PLACES: Readonly<Record<string, Partial<Record<Row, Told>>>> = {
  national: {},
  'zhejiang-hangzhou': each(OF_CITY, () => ({ numbering: 'codeKnown' })),
  hunan: {
    ...each(IN_FLOW, (_, row) => ({ objectionsTo: [reviewBody(row)] })),
    ...each(['verticalDepartment'], () => ({ objectionsTo: ['justice'], filing: ['province-tobacco filing'] })),
  },
  // The filing authority of the city and of the district is the review body too, so objections differ in their text only.
  shandong: each([...OF_CITY, 'township', 'subdistrict'], ({ filing }, row) => ({
    registrar: reviewBody(row),
    ...(row === 'government' || row === 'generalOffice' ? {} : { filing: [filing[0]!.replace('filing', 'registration')] }),
  })),
};

/** §0 as the profile of that name has it. */
export const ofPlace = (profile: string): Readonly<Record<Row, Told>> => ({ ...NATIONAL, ...PLACES[profile] });
