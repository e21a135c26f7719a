import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  opened: {
    zh: '《{title}》有{count}条审查意见未完全采纳，已启动沟通，请逐条说明理由和依据。',
    en: '{count} items on “{title}” were not fully adopted; a discussion was opened. Please give the reason and its basis for each.',
  },
  openedForOthers: {
    zh: '《{title}》有{count}条审查意见未完全采纳，已启动沟通。',
    en: '{count} items on “{title}” were not fully adopted; a discussion was opened.',
  },
  reasonsGiven: {
    zh: '《{title}》的起草单位已说明未采纳理由（第{round}轮），请逐条答复。',
    en: 'The drafting department gave its reasons on “{title}” (round {round}); please reply to each.',
  },
  itemAdopted: {
    zh: '《{title}》的起草单位同意采纳一条审查意见。',
    en: 'The drafting department agreed to adopt an item on “{title}”.',
  },
  mustChangeReasonAccepted: {
    zh: '审查机构负责人认可了《{title}》一条“违法必改”意见的未采纳理由。',
    en: 'The review head accepted the reason on a must-change item of “{title}”.',
  },
  repliesReturned: {
    zh: '审查机构对《{title}》仍有{count}条维持意见，请再次说明理由或者采纳（第{round}轮）。',
    en: 'The review body maintains {count} items on “{title}”; please give further reasons or adopt them (round {round}).',
  },
  coordinationCalled: {
    zh: '《{title}》经沟通仍有{count}条意见未达成一致，请组织协调并记录。',
    en: '{count} items on “{title}” are still open; please hold and record a coordination meeting.',
  },
  coordinationAhead: {
    zh: '《{title}》经沟通仍有{count}条意见未达成一致，已提请协调。',
    en: '{count} items on “{title}” are still open; coordination was called for.',
  },
  decisionDue: {
    zh: '《{title}》经协调仍有{count}条“建议修改”意见未达成一致，请决定是否采纳；“违法必改”意见不在决定之列。',
    en: '{count} items of advice on “{title}” are open after coordination; please decide. Must-change items are not for decision.',
  },
  reminded: {
    zh: '请尽快就《{title}》仍未达成一致的“建议修改”意见作出决定。',
    en: 'Please decide soon on the open items of advice on “{title}”.',
  },
  copied: {
    zh: '《{title}》未采纳意见的沟通已抄送您阅知。',
    en: 'The discussion on “{title}” was copied to you.',
  },
  finished: {
    zh: '《{title}》未采纳意见的沟通已经结束：{summary}。结果只针对沟通时的文本，其后提交的文本由合法性审查另行核验。',
    en: 'The discussion on “{title}” has ended: {summary}. It speaks of the text that was discussed; a later version is verified in the legality review.',
  },
  withdrawn: {
    zh: '起草单位已退出《{title}》的沟通：{reason}。未达成一致的意见退回合法性审查办理。',
    en: 'The drafting department withdrew from the discussion on “{title}”: {reason}. What is open goes back to the legality review.',
  },
  deadlineNear: { zh: '《{title}》沟通的办理期限即将届满。', en: 'The deadline in the discussion on “{title}” is near.' },
  deadlinePassed: {
    zh: '《{title}》沟通的办理期限已经届满，请立即办理；逾期不产生任何结果。',
    en: 'A deadline in the discussion on “{title}” has passed; please act at once. Lateness decides nothing.',
  },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
