import type { Role } from '@fashen/domain';
import { CITY } from './parties.js';

/** `roles` by party. */
export type SeedPerson = { login: string; name: string; roles: Readonly<Record<string, readonly Role[]>> };

type Row = readonly [login: string, name: string, ...roles: Role[]];

/** People of one party (`''`: the city itself), written as rows: login, name, what they are there. */
const at = (party: string, ...rows: readonly Row[]): SeedPerson[] =>
  rows.map(([login, name, ...roles]) => ({ login, name, roles: { [party === '' ? CITY : `${CITY}.${party}`]: roles } }));

const DEPARTMENTS: readonly SeedPerson[] = [
  ...at(
    'urban',
    ['urban-drafter', '沈墨白', 'drafter'],
    ['urban-drafter2', '陆知行', 'drafter'],
    ['urban-head', '顾长河', 'draftingHead'],
    ['urban-office', '季文渊', 'generalOffice'],
    ['urban-leader', '岳镇川', 'signatory'],
    ['urban-leader2', '穆怀远', 'signatory'],
    ['urban-coreviewer', '盛知秋', 'coReviewer'],
    ['urban-filing', '祁备简', 'filingClerk'],
    ['urban-liaison', '连知远', 'liaison'],
  ),
  ...at(
    'urban-legal',
    ['urban-legal-intake', '柏清越', 'intakeClerk'],
    ['urban-legal-handler', '席若谷', 'caseHandler'],
    ['urban-legal-second', '屈正言', 'secondReviewer'],
    ['urban-legal-head', '闻立本', 'reviewHead'],
  ),
  ...at(
    'market',
    ['market-drafter', '叶初晴', 'drafter'],
    ['market-head', '秦望山', 'draftingHead'],
    ['market-office', '卓斐然', 'generalOffice'],
    ['market-leader', '阮克明', 'signatory'],
    ['market-coreviewer', '翟问津', 'coReviewer'],
  ),
  ...at(
    'market-legal',
    ['market-legal-intake', '萧望舒', 'intakeClerk'],
    ['market-legal-handler', '游以诚', 'caseHandler'],
    ['market-legal-second', '乔慎思', 'secondReviewer'],
    ['market-legal-head', '饶公度', 'reviewHead'],
  ),
  ...at(
    'labour',
    ['labour-drafter', '温如许', 'drafter'],
    ['labour-head', '贺明川', 'draftingHead'],
    ['labour-office', '闵知行', 'generalOffice'],
    ['labour-leader', '欧阳牧', 'signatory'],
    ['labour-coreviewer', '葛明远', 'coReviewer'],
  ),
  ...at(
    'housing',
    ['housing-drafter', '苏砚秋', 'drafter'],
    ['housing-head', '程可立', 'draftingHead'],
    ['housing-office', '申屠雁', 'generalOffice'],
    ['housing-leader', '裴经纬', 'signatory'],
    ['housing-coreviewer', '尹若水', 'coReviewer'],
  ),
  ...at(
    'education',
    ['education-drafter', '黎书言', 'drafter'],
    ['education-head', '简从文', 'draftingHead'],
    ['education-office', '华见吉', 'generalOffice'],
    ['education-leader', '祝育才', 'signatory'],
  ),
];

const JUSTICE: readonly SeedPerson[] = [
  ...at(
    'justice',
    ['justice-intake', '方小禾', 'intakeClerk'],
    ['justice-handler', '江临舟', 'caseHandler'],
    ['justice-handler2', '钟思远', 'caseHandler'],
    ['justice-second', '魏清如', 'secondReviewer'],
    ['justice-second2', '俞问渠', 'secondReviewer'],
    ['justice-head', '严守一', 'reviewHead'],
    ['justice-head2', '毕知方', 'reviewHead'],
    ['adviser-lawyer', '卢鉴之', 'adviser'],
    ['adviser-expert', '章石岩', 'adviser'],
    ['justice-filing', '凌备之', 'filingReviewer'],
    ['justice-filing2', '康核之', 'filingReviewer'],
    ['justice-head3', '左持衡', 'reviewHead'],
    ['justice-objection', '辛听言', 'objectionHandler'],
    ['justice-objection2', '房析理', 'objectionHandler'],
    ['justice-supervisor', '查督行', 'supervisor'],
    ['justice-registrar', '纪元初', 'registrar', 'publisher'],
  ),
  // Seconded from the drafting department: drafts for one side and handles for the other, so the rules must keep the two apart.
  {
    login: 'seconded-handler',
    name: '宋两岸',
    roles: { [`${CITY}.urban`]: ['drafter'], [`${CITY}.justice`]: ['caseHandler', 'secondReviewer'] },
  },
];

const GOVERNMENT: readonly SeedPerson[] = [
  ...at(
    'office',
    ['office-registrar', '白景行', 'registrar', 'generalOffice'],
    ['office-secretary', '洪致平', 'generalOffice'],
    ['office-director', '戚安国', 'signatory'],
    ['office-publisher', '蓝布衣', 'publisher'],
    ['office-filing', '阎呈文', 'filingClerk'],
    ['office-liaison', '喻通达', 'liaison'],
  ),
  ...at(
    '',
    ['city-leader', '陆安澜', 'signatory'],
    ['city-leader2', '郑守中', 'signatory'],
    ['auditor', '孟察微', 'auditor'],
    ['administrator', '管若谷', 'administrator'],
  ),
  ...at('province', ['province-leader', '向江流', 'signatory']),
  ...at(
    'congress',
    ['congress-filing', '卞思齐', 'filingReviewer'],
    ['congress-filing2', '费审言', 'filingReviewer'],
    ['congress-head', '尚执中', 'reviewHead'],
  ),
];

const BELOW: readonly SeedPerson[] = [
  ...at(
    'qingxi',
    ['qingxi-drafter', '杜若溪', 'drafter'],
    ['qingxi-head', '林致远', 'draftingHead'],
    ['qingxi-leader', '余庆之', 'signatory'],
  ),
  ...at('qingxi-office', ['qingxi-office', '路引章', 'generalOffice', 'registrar'], ['qingxi-filing', '单报之', 'filingClerk']),
  ...at(
    'qingxi-justice',
    ['qingxi-intake', '麦小满', 'intakeClerk'],
    ['qingxi-handler', '谷一鸣', 'caseHandler'],
    ['qingxi-second', '邵平章', 'secondReviewer'],
    ['qingxi-reviewhead', '包弘毅', 'reviewHead'],
    ['qingxi-reviewhead2', '管衡之', 'reviewHead'],
    ['qingxi-filingreview', '平鉴之', 'filingReviewer'],
    ['qingxi-objection', '池纳言', 'objectionHandler'],
  ),
  ...at('yunting', ['yunting-drafter', '谢云开', 'drafter']),
  ...at('baisha', ['baisha-drafter', '何沙洲', 'drafter']),
  ...at(
    'shiqiao',
    ['shiqiao-drafter', '石半夏', 'drafter'],
    ['shiqiao-head', '乔本立', 'draftingHead'],
    ['shiqiao-office', '田可耕', 'generalOffice'],
    ['shiqiao-leader', '冯丰年', 'signatory'],
    ['shiqiao-filing', '谷上元', 'filingClerk'],
  ),
  ...at('meiling', ['meiling-drafter', '梅见雪', 'drafter']),
  ...at('luwan', ['luwan-drafter', '芦一苇', 'drafter']),
  ...at(
    'liuyin',
    ['liuyin-drafter', '柳成荫', 'drafter'],
    ['liuyin-head', '巫山青', 'draftingHead'],
    ['liuyin-office', '水云深', 'generalOffice'],
    ['liuyin-leader', '解远志', 'signatory'],
  ),
];

const OTHERS: readonly SeedPerson[] = [
  ...at(
    'fund',
    ['fund-drafter', '金多禾', 'drafter'],
    ['fund-head', '储树德', 'draftingHead'],
    ['fund-office', '安得广', 'generalOffice'],
    ['fund-leader', '夏千间', 'signatory'],
  ),
  ...at(
    'tobacco',
    ['tobacco-drafter', '颜雨生', 'drafter'],
    ['tobacco-head', '叶知味', 'draftingHead'],
    ['tobacco-office', '居舒卷', 'generalOffice'],
    ['tobacco-leader', '严谨之', 'signatory'],
  ),
  ...at(
    'province-tobacco-legal',
    ['tobacco-legal-intake', '关山越', 'intakeClerk'],
    ['tobacco-legal-handler', '栗如山', 'caseHandler'],
    ['tobacco-legal-second', '平仲达', 'secondReviewer'],
    ['tobacco-legal-head', '樊立言', 'reviewHead'],
  ),
];

/** One login a person: `<office>-<what they do>`. Every role of a way has somebody, and a second one where separation of duties may bind the first. */
export const PEOPLE: readonly SeedPerson[] = [...DEPARTMENTS, ...JUSTICE, ...GOVERNMENT, ...BELOW, ...OTHERS];

/** A person's id, from the login: the same in every demonstration, so that stories can name people. */
export const personId = (login: string): string => `${CITY}.person.${login}`;
