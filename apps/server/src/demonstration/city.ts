import type { PartyFunction, PartyKind, Role } from '@fashen/domain';

/** An invented city for demonstrations and stories: no place, office or person of this name is meant. */

export type SeedParty = {
  id: string;
  kind: PartyKind;
  name: string;
  shortName: string;
  parentId: string | null;
  functions: readonly PartyFunction[];
};

/** `roles` by party. */
export type SeedPerson = { login: string; name: string; roles: Readonly<Record<string, readonly Role[]>> };

const CITY = 'linjiang';

const party = (id: string, kind: PartyKind, name: string, shortName: string, functions: readonly PartyFunction[] = []): SeedParty => ({
  id: `${CITY}.${id}`,
  kind,
  name,
  shortName,
  parentId: CITY,
  functions,
});

const township = (id: string, name: string, shortName: string): SeedParty => ({
  id: `${CITY}.${id}`,
  kind: 'township',
  name,
  shortName,
  parentId: `${CITY}.qingxi`,
  functions: [],
});

/** 临江市: the city, its general office, six departments, three districts, two townships. */
export const PARTIES: readonly SeedParty[] = [
  { id: CITY, kind: 'city', name: '临江市人民政府', shortName: '市政府', parentId: null, functions: [] },
  party('office', 'department', '临江市人民政府办公室', '市府办', ['registrationAuthority']),
  party('justice', 'department', '临江市司法局', '市司法局', ['reviewAuthority', 'filingAuthority']),
  party('urban', 'department', '临江市城市管理局', '市城管局'),
  party('market', 'department', '临江市市场监督管理局', '市市场监管局'),
  party('labour', 'department', '临江市人力资源和社会保障局', '市人社局'),
  party('housing', 'department', '临江市住房和城乡建设局', '市住建局'),
  party('education', 'department', '临江市教育局', '市教育局'),
  party('qingxi', 'district', '临江市青溪区人民政府', '青溪区政府'),
  party('yunting', 'district', '临江市云亭区人民政府', '云亭区政府'),
  party('baisha', 'district', '临江市白沙县人民政府', '白沙县政府'),
  township('shiqiao', '青溪区石桥镇人民政府', '石桥镇政府'),
  township('meiling', '青溪区梅岭乡人民政府', '梅岭乡政府'),
];

const person = (login: string, name: string, at: string, ...roles: readonly Role[]): SeedPerson => ({
  login,
  name,
  roles: { [`${CITY}.${at}`]: roles },
});

/** One login a person: `<office>-<what they do>`. Every role of the straight way has somebody, and a second handler for those who may not act. */
export const PEOPLE: readonly SeedPerson[] = [
  person('urban-drafter', '沈墨白', 'urban', 'drafter'),
  person('urban-drafter2', '陆知行', 'urban', 'drafter'),
  person('urban-head', '顾长河', 'urban', 'draftingHead'),
  person('market-drafter', '叶初晴', 'market', 'drafter'),
  person('market-head', '秦望山', 'market', 'draftingHead'),
  person('labour-drafter', '温如许', 'labour', 'drafter'),
  person('labour-head', '贺明川', 'labour', 'draftingHead'),
  person('housing-drafter', '苏砚秋', 'housing', 'drafter'),
  person('housing-head', '程可立', 'housing', 'draftingHead'),
  person('education-drafter', '黎书言', 'education', 'drafter'),
  person('education-head', '简从文', 'education', 'draftingHead'),
  person('justice-intake', '方小禾', 'justice', 'intakeClerk'),
  person('justice-handler', '江临舟', 'justice', 'caseHandler'),
  person('justice-handler2', '钟思远', 'justice', 'caseHandler'),
  person('justice-second', '魏清如', 'justice', 'secondReviewer'),
  person('justice-second2', '俞问渠', 'justice', 'secondReviewer'),
  person('justice-head', '严守一', 'justice', 'reviewHead'),
  // Seconded from the drafting department: drafts for one side and handles for the other, so the rules must keep the two apart.
  {
    login: 'seconded-handler',
    name: '宋两岸',
    roles: { [`${CITY}.urban`]: ['drafter'], [`${CITY}.justice`]: ['caseHandler', 'secondReviewer'] },
  },
  person('office-registrar', '白景行', 'office', 'registrar', 'generalOffice'),
  person('qingxi-drafter', '杜若溪', 'qingxi', 'drafter'),
  person('qingxi-head', '林致远', 'qingxi', 'draftingHead'),
  person('yunting-drafter', '谢云开', 'yunting', 'drafter'),
  person('baisha-drafter', '何沙洲', 'baisha', 'drafter'),
  person('shiqiao-drafter', '石半夏', 'shiqiao', 'drafter'),
  person('meiling-drafter', '梅见雪', 'meiling', 'drafter'),
  { login: 'auditor', name: '孟察微', roles: { [CITY]: ['auditor'] } },
  { login: 'administrator', name: '管若谷', roles: { [CITY]: ['administrator'] } },
];

/** A person's id, from the login: the same in every demonstration, so that stories can name people. */
export const personId = (login: string): string => `${CITY}.person.${login}`;
