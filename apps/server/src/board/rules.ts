import type { BoardColumn, BoardFigure, FigureName } from '@fashen/contracts';
import type { Words } from '@fashen/domain';

type Rule = Pick<BoardFigure, 'title' | 'rule' | 'basis' | 'reach' | 'columns'>;

const column = (key: string, kind: BoardColumn['kind'], zh: string, en: string): BoardColumn => ({ key, kind, zh, en });
const office = column('party', 'text', '单位', 'office');

const spread = (suffix: string, zh: string, en: string): BoardColumn[] => [
  column(`least${suffix}`, 'days', `最短（${zh}）`, `least (${en})`),
  column(`lower${suffix}`, 'days', `下四分位（${zh}）`, `lower quartile (${en})`),
  column(`median${suffix}`, 'days', `中位数（${zh}）`, `median (${en})`),
  column(`upper${suffix}`, 'days', `上四分位（${zh}）`, `upper quartile (${en})`),
  column(`most${suffix}`, 'days', `最长（${zh}）`, `most (${en})`),
];

const DUTIES: Words = {
  zh: '一人一项待办计一件；期限中止的单列，没有法定期限的计入“无期限”。',
  en: 'One duty of one person counts one; those whose clock stands are told apart, those without a legal period are “no period”.',
};

/** What each figure counts, in words that whoever reads it can check. */
export const RULES: Readonly<Record<FigureName, Rule>> = {
  lights: {
    title: { zh: '各单位办理期限', en: 'Lights by office' },
    rule: {
      zh: `截至数据截取日，各单位待办事项按期限灯计数。${DUTIES.zh}`,
      en: `Duties that wait at each office on the day of the data cut, by their light. ${DUTIES.en}`,
    },
    basis: '国办发〔2018〕115号 二（五）、三（九）',
    reach: 'now',
    columns: [
      office,
      column('red', 'count', '逾期', 'overdue'),
      column('yellow', 'count', '临期', 'near'),
      column('green', 'count', '正常', 'in time'),
      column('paused', 'count', '中止', 'paused'),
      column('none', 'count', '无期限', 'no period'),
    ],
  },
  stages: {
    title: { zh: '各环节用时', en: 'Time per stage' },
    rule: {
      zh: '期间内办结的事项，从启动的次日到办结之日，按工作日计：以国务院办公厅放假通知为准，期限中止的日子不计，未公布放假通知的年度为暂定。自然日列于其后，含节假日和期限中止的日子。四分位数取排序后第⌈件数×比例⌉件的天数，不取平均。',
      en: 'Cases that ended within the period, from the day after the opening to the end, in working days by the holiday notices, without days on which a clock stood; a year without its notice is provisional. Days of the calendar stand beside them, holidays and pauses included. A quartile is the value at place ⌈count × share⌉, no mean of two.',
    },
    basis: '国办发〔2018〕115号 三（九）',
    reach: 'period',
    columns: [
      column('stage', 'text', '环节', 'stage'),
      column('count', 'count', '办结件数', 'ended'),
      ...spread('', '工作日', 'working days'),
      ...spread('Calendar', '自然日', 'calendar days'),
    ],
  },
  adoption: {
    title: { zh: '审查意见采纳率', en: 'Adoption of review opinions' },
    rule: {
      zh: '期间内答复的审查意见，按每条意见在期间内最后一次答复计。采纳率＝采纳件数÷答复件数；部分采纳不计入采纳。',
      en: 'Items answered within the period, each by its last answer in it. Rate = adopted ÷ answered; partly adopted is not counted as adopted.',
    },
    basis: '国办发〔2018〕115号 二（六）',
    reach: 'period',
    columns: [
      column('party', 'text', '起草单位', 'drafting department'),
      column('adopted', 'count', '采纳', 'adopted'),
      column('partlyAdopted', 'count', '部分采纳', 'partly adopted'),
      column('notAdopted', 'count', '未采纳', 'not adopted'),
      column('rate', 'share', '采纳率', 'rate'),
    ],
  },
  filings: {
    title: { zh: '报备率与及时率', en: 'Filing and on-time rate' },
    rule: {
      zh: '期间内公布的文件应报的备案，按数据截取日的情况计。报备率＝（按期＋逾期报送）÷（按期＋逾期＋漏报）；及时率的分子只计按期；未到期的和登记即视为备案的不计入。',
      en: 'Filings owed for what was published within the period, as they stand at the data cut. Filing rate = (in time + late) ÷ (in time + late + missing); for the on-time rate only those in time are taken. What is not due yet, or is met by registration, counts in neither.',
    },
    basis: '国办发〔2018〕37号 三（十）',
    reach: 'period',
    columns: [
      column('party', 'text', '报备单位', 'filed by'),
      column('onTime', 'count', '按期报送', 'in time'),
      column('late', 'count', '逾期报送', 'late'),
      column('missing', 'count', '漏报', 'missing'),
      column('waiting', 'count', '未到期', 'not due yet'),
      column('registered', 'count', '登记即备案', 'met by registration'),
      column('rate', 'share', '报备率', 'filing rate'),
      column('timely', 'share', '及时率', 'on-time rate'),
    ],
  },
  workload: {
    title: { zh: '待办工作量', en: 'Workload' },
    rule: {
      zh: `截至数据截取日，按待办人计的未办事项；尚未分办到人的合计为“未分办”。${DUTIES.zh}负责人只见本单位人员。`,
      en: `Open duties by the person that they wait for at the data cut; those that wait for no one by name stand together. ${DUTIES.en} A head sees the people of the own office.`,
    },
    basis: '国办发〔2018〕115号 三（九）、四（十二）',
    reach: 'now',
    columns: [
      office,
      column('person', 'text', '待办人', 'person'),
      column('open', 'count', '待办件数', 'open'),
      column('red', 'count', '其中逾期', 'of these overdue'),
      column('since', 'day', '最早收到', 'oldest since'),
    ],
  },
};
