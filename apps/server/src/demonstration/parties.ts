import type { PartyFunction, PartyKind } from '@fashen/domain';

export type SeedParty = {
  id: string;
  kind: PartyKind;
  name: string;
  shortName: string;
  parentId: string | null;
  functions: readonly PartyFunction[];
  superiorId?: string;
};

export const CITY = 'linjiang';
const within = (id: string): string => `${CITY}.${id}`;

/** Parties of one parent, written as rows: id, kind, name, short name, what they do beside what they are. */
type Row = readonly [id: string, kind: PartyKind, name: string, shortName: string, ...functions: PartyFunction[]];
const under = (parentId: string, rows: readonly Row[]): SeedParty[] =>
  rows.map(([id, kind, name, shortName, ...functions]) => ({ id: within(id), kind, name, shortName, parentId, functions }));

/** What is above the city and outside it: the provincial government with the department that manages tobacco offices below it. */
const ABOVE: readonly SeedParty[] = [
  { id: within('province'), kind: 'province', name: '云江省人民政府', shortName: '省政府', parentId: null, functions: [] },
  ...under(within('province'), [['province-tobacco', 'department', '云江省烟草专卖局', '省烟草局']]),
  ...under(within('province-tobacco'), [
    ['province-tobacco-legal', 'internalSection', '云江省烟草专卖局法规处', '省烟草局法规处', 'legalSection'],
  ]),
];

const OF_CITY: readonly SeedParty[] = [
  { id: CITY, kind: 'city', name: '临江市人民政府', shortName: '市政府', parentId: within('province'), functions: [] },
  ...under(CITY, [
    ['office', 'department', '临江市人民政府办公室', '市府办', 'registrationAuthority', 'generalOffice'],
    ['justice', 'department', '临江市司法局', '市司法局', 'reviewAuthority', 'filingAuthority'],
    ['urban', 'department', '临江市城市管理局', '市城管局'],
    ['market', 'department', '临江市市场监督管理局', '市市场监管局'],
    ['labour', 'department', '临江市人力资源和社会保障局', '市人社局'],
    ['housing', 'department', '临江市住房和城乡建设局', '市住建局'],
    ['education', 'department', '临江市教育局', '市教育局'],
    ['fund', 'organisation', '临江市住房公积金管理中心', '市公积金中心'],
    ['renewal', 'coordinatingBody', '临江市城市更新工作领导小组', '市城市更新领导小组'],
    ['congress', 'congressCommittee', '临江市人民代表大会常务委员会', '市人大常委会'],
    ['committee', 'partyCommittee', '中共临江市委员会', '市委'],
    ['qingxi', 'district', '临江市青溪区人民政府', '青溪区政府'],
    ['yunting', 'district', '临江市云亭区人民政府', '云亭区政府'],
    ['baisha', 'district', '临江市白沙县人民政府', '白沙县政府'],
  ]),
  {
    ...under(CITY, [['tobacco', 'verticalDepartment', '临江市烟草专卖局', '市烟草局']])[0]!,
    superiorId: within('province-tobacco'),
  },
];

/** 青溪区 has all that a district needs; 云亭区 and 白沙县 have no review body of their own. */
const BELOW: readonly SeedParty[] = [
  ...under(within('urban'), [
    ['urban-legal', 'internalSection', '临江市城市管理局法规处', '市城管局法规处', 'legalSection'],
    ['urban-east', 'dispatchedAgency', '临江市城市管理局江东分局', '市城管局江东分局'],
  ]),
  ...under(within('market'), [['market-legal', 'internalSection', '临江市市场监督管理局法规处', '市市场监管局法规处', 'legalSection']]),
  ...under(within('qingxi'), [
    ['qingxi-office', 'department', '临江市青溪区人民政府办公室', '青溪区府办', 'registrationAuthority', 'generalOffice'],
    ['qingxi-justice', 'department', '临江市青溪区司法局', '青溪区司法局', 'reviewAuthority', 'filingAuthority'],
    ['qingxi-congress', 'congressCommittee', '临江市青溪区人民代表大会常务委员会', '青溪区人大常委会'],
    ['shiqiao', 'township', '青溪区石桥镇人民政府', '石桥镇政府'],
    ['meiling', 'township', '青溪区梅岭乡人民政府', '梅岭乡政府'],
    ['liuyin', 'subdistrict', '青溪区柳荫街道办事处', '柳荫街道办'],
  ]),
  ...under(within('baisha'), [['luwan', 'township', '白沙县芦湾镇人民政府', '芦湾镇政府']]),
];

/** 临江市 with what is above and below it; each party stands after the one that it belongs to. */
export const PARTIES: readonly SeedParty[] = [...ABOVE, ...OF_CITY, ...BELOW];
