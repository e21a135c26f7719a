import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  opened: {
    zh: '《{title}》{lacks}，请在期限内说明。',
    en: '“{title}”: {lacks}. Please explain in time.',
  },
  explained: { zh: '制定机关已就《{title}》作出说明，请研究。', en: 'The authority has explained “{title}”; please weigh it.' },
  remedyRequired: { zh: '《{title}》应当限期补正：{words}', en: '“{title}” has to be put right in time: {words}' },
  remedyReported: {
    zh: '制定机关已报告《{title}》的补正情况，请核实。',
    en: 'The authority reports what was done about “{title}”; please verify.',
  },
  sentBack: { zh: '《{title}》的补正不到位：{reason}', en: 'What was done about “{title}” is not enough: {reason}' },
  accepted: { zh: '关于《{title}》的说明成立，已经办结。', en: 'The explanation on “{title}” is accepted; the case is closed.' },
  confirmed: { zh: '《{title}》的补正已经核实，已经办结。', en: 'What was done about “{title}” is verified; the case is closed.' },
  referred: { zh: '《{title}》的漏审漏备已移送{to}处理。', en: 'The omission of “{title}” was referred to {to}.' },
  withdrawn: { zh: '关于《{title}》的漏审漏备办理已撤回：{reason}', en: 'The case about “{title}” was withdrawn: {reason}' },
  deadlineNear: { zh: '《{title}》的{clock}即将届满。', en: '“{title}”: the {clock} is nearly over.' },
  deadlinePassed: { zh: '《{title}》的{clock}已经届满。', en: '“{title}”: the {clock} is over.' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
