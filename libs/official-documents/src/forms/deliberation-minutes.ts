import type { Block } from '../block.js';
import { chineseNumeral } from '../chinese-numeral.js';
import { officialDate } from '../official-date.js';
import { clearanceInWords, labelled, RESULTS, STANCES } from './deliberation-words.js';
import type { AgendaItemFact, AttendanceFact, DeliberationMinutesFacts } from './facts-deliberation.js';
import { defineForm } from './form.js';
import { numbered, paragraph, section, sentence } from './wording.js';
import { actInWords, personInWords, scanInWords, textInWords } from './wording-act.js';

const who = ({ name, post, reason }: AttendanceFact): string => `${name}（${post}${reason ? `，${reason}` : ''}）`;

function present(facts: DeliberationMinutesFacts): Block[] {
  const { attendance } = facts;
  if (attendance.length === 0) return [labelled('方式', '书面批准，未召开会议')];
  const listed = (presence: AttendanceFact['presence']) => attendance.filter((person) => person.presence === presence).map(who);
  const line = (label: string, people: readonly string[]) => labelled(label, people.length > 0 ? people.join('、') : '无');
  return [
    labelled('主持人', facts.chair ?? '会议记录未载明'),
    line('出席', listed('present')),
    line('列席', listed('sittingIn')),
    line('缺席', listed('absent')),
  ];
}

const meeting = (facts: DeliberationMinutesFacts): Block[] => [
  labelled(facts.attendance.length > 0 ? '会议' : '决定', `${facts.body}${facts.meetingName}`),
  labelled('时间', `${officialDate(facts.heldOn)}${facts.hours ?? ''}`),
  ...(facts.place ? [labelled('地点', facts.place)] : []),
  ...present(facts),
];

/** Whether the chair spoke last, as the record has it: nothing is said that it does not show. */
function lastWord({ views }: AgendaItemFact, chair: string | undefined): string {
  if (chair === undefined || !views.some(({ speaker }) => speaker === chair)) return '会议记录未载主持人的发言。';
  return views.at(-1)!.speaker === chair ? '主持人最后发表意见。' : '按会议记录，主持人没有最后发表意见。';
}

function views(item: AgendaItemFact, chair: string | undefined): Block[] {
  if (item.views.length === 0) return [labelled('审议意见', '会议记录未载发言')];
  const dissent = item.views.filter(({ stance }) => stance === 'dissents').map(({ speaker }) => speaker);
  const told = dissent.length > 0 ? `表示不同意见的有${[...new Set(dissent)].join('、')}，意见如上，如实载明。` : '没有人表示不同意见。';
  return [
    labelled('审议意见', '按发言顺序记录如下：'),
    ...numbered(item.views.map(({ speaker, stance, words }) => `${speaker}（${STANCES[stance]}）：${words}`)),
    paragraph(`${told}${lastWord(item, chair)}`),
  ];
}

function result(item: AgendaItemFact): Block[] {
  const reason = item.reason ? `理由：${sentence(item.reason)}` : '';
  const against = item.chairAgainstMajority ? `决定与多数人的意见不一致，理由：${sentence(item.chairAgainstMajority)}` : '';
  const what = { text: `${RESULTS[item.result]}。`, face: 'heiti' } as const;
  return [
    paragraph([{ text: '审议结果：', face: 'kaiti' }, what, `${reason}${against}`]),
    ...(item.instructions.length > 0
      ? [
          labelled('会议要求', '起草单位按下列要求修改，经审查机构核对后送签；超出下列要求的修改，应当重新审查、重新审议：'),
          ...numbered(item.instructions),
        ]
      : []),
  ];
}

const agendaItem = (item: AgendaItemFact, n: number, chair: string | undefined): Block[] => [
  { kind: 'heading', level: 2, text: `（${chineseNumeral(n)}）《${item.documentTitle}》` },
  labelled('汇报单位', item.reportingDepartment),
  labelled('审议文本', textInWords(item.text)),
  ...(item.clearances.length > 0
    ? item.clearances.map((clearance) => labelled('合法性审查', clearanceInWords(clearance)))
    : [labelled('合法性审查', '没有合法性审查记录')]),
  ...views(item, chair),
  ...result(item),
];

const confirmation = ({ recordedBy, recordedOn, approval, minutes }: DeliberationMinutesFacts): Block[] => [
  labelled('记录', `${officialDate(recordedOn)}，${personInWords(recordedBy)}`),
  labelled('审签', approval ? actInWords(approval) : '（待审签）　　　　　　　　年　　月　　日'),
  ...(minutes ? [labelled('原件', `扫描件${scanInWords(minutes)}；本记录与原件不一致的，以原件为准`)] : []),
];

/** F10 集体审议记录 (国办发〔2018〕37号 二（七）; views and dissent as 国务院令第713号 三十条 has it): one meeting, each document with review, views and result. */
export const deliberationMinutes = defineForm('deliberation-minutes', 1, (facts: DeliberationMinutesFacts): Block[] => [
  { kind: 'title', text: `${facts.body}${facts.meetingName}集体审议记录` },
  paragraph(''),
  ...section(1, '会议情况', meeting(facts)),
  ...section(
    2,
    `审议事项（共${facts.items.length}件）`,
    facts.items.flatMap((item, n) => agendaItem(item, n + 1, facts.chair)),
  ),
  ...section(3, '记录和审签', confirmation(facts)),
  { kind: 'signature', name: facts.body, date: facts.recordedOn, sealed: false },
]);
