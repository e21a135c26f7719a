import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  submitted: {
    zh: '《{title}》已报送合法性审查，请核对送审材料。',
    en: '“{title}” was submitted for legality review; please check the materials.',
  },
  forwarded: {
    zh: '《{title}》的送审材料齐备，办公室已转审查机构。',
    en: 'The materials of “{title}” are complete; the general office has forwarded them to the review authority.',
  },
  opinionReturned: {
    zh: '《{title}》的合法性审查意见书（{number}）已经出具，原路送回；起草单位已同时收到。',
    en: 'Opinion {number} on “{title}” was issued and comes back by the door by which the submission came; the drafters have it too.',
  },
  supplementRequested: {
    zh: '《{title}》的送审材料需要补正，请于{due}前补齐，补正期间不计入审查期限。',
    en: '“{title}” needs supplements by {due}; the clock stands meanwhile.',
  },
  supplemented: { zh: '《{title}》的补正材料已经送达，请继续办理。', en: 'The supplements for “{title}” have arrived; please go on.' },
  continued: {
    zh: '《{title}》逾期未补正，审查机构已继续审查。',
    en: 'The supplements for “{title}” did not arrive in time; the review goes on.',
  },
  returned: { zh: '《{title}》的送审材料已被退回：{reason}', en: 'The submission of “{title}” was returned: {reason}' },
  accepted: {
    zh: '《{title}》已受理，审查期限自{completeOn}材料齐备起计算。',
    en: '“{title}” was accepted; the review period runs from {completeOn}.',
  },
  assignmentDue: { zh: '《{title}》已受理，请指派承办人。', en: '“{title}” was accepted; please assign a handler.' },
  assigned: { zh: '《{title}》已指派您承办，请逐条审查。', en: '“{title}” was assigned to you; please review it article by article.' },
  coReviewAsked: { zh: '请就《{title}》提出部门协审意见：{question}', en: 'Please co-review “{title}”: {question}' },
  adviceAsked: { zh: '请就《{title}》提供法律咨询意见：{question}', en: 'Please advise on “{title}”: {question}' },
  inquiryReplied: { zh: '《{title}》的征询意见已有回复。', en: 'An inquiry on “{title}” has been answered.' },
  suspended: {
    zh: '《{title}》的审查因等待外部答复而中止，审查期限不计：{awaiting}',
    en: 'The review of “{title}” stands while an outside answer is awaited from {awaiting}; the clock stands too.',
  },
  resumed: { zh: '《{title}》恢复审查，审查期限继续计算。', en: 'The review of “{title}” goes on, and so does its clock.' },
  secondReviewDue: { zh: '《{title}》的审查意见已经拟出，请复审。', en: 'An opinion on “{title}” was drafted; please review it.' },
  headReviewDue: {
    zh: '《{title}》的审查意见已经复审，请审签。',
    en: 'The opinion on “{title}” passed its second review; please approve it.',
  },
  signatureDue: { zh: '请尽快复审、审签《{title}》的审查意见。', en: 'Please act on the opinion on “{title}”.' },
  copiedIn: { zh: '《{title}》的审查意见抄送您阅知。', en: 'The opinion on “{title}” is copied to you.' },
  opinionSentBack: { zh: '《{title}》的审查意见被退回修改：{reason}', en: 'The opinion on “{title}” was sent back: {reason}' },
  issuedLawful: {
    zh: '《{title}》的合法性审查意见书（{number}）已经出具，结论为合法。',
    en: 'Opinion {number} on “{title}” was issued: lawful.',
  },
  issuedWithItems: {
    zh: '《{title}》的合法性审查意见书（{number}）已经出具，请逐条答复审查意见。',
    en: 'Opinion {number} on “{title}” was issued. Please answer every item.',
  },
  issuedUnlawful: {
    zh: '《{title}》的合法性审查意见书（{number}）已经出具，结论为不合法，该文本不得提请审议；修改后的文本须重新报送审查。',
    en: 'Opinion {number} on “{title}” was issued: unlawful. This text may not go on; a new text needs a new review.',
  },
  answersSubmitted: {
    zh: '《{title}》的起草单位已答复全部审查意见，请核验。',
    en: 'The drafting department answered every item on “{title}”; please verify.',
  },
  itemsReturned: {
    zh: '《{title}》经核验仍有{count}条审查意见未落实，请再次答复或者撤回。',
    en: '{count} items on “{title}” remain open; please answer again or withdraw.',
  },
  cleared: {
    zh: '《{title}》已通过合法性审查，通过的是经核验的文本。',
    en: '“{title}” has passed legality review, in the text that was verified.',
  },
  discussionOpened: {
    zh: '《{title}》的起草单位就未采纳的意见提请沟通。',
    en: 'The drafting department asks to discuss what it did not adopt on “{title}”.',
  },
  discussionFinished: {
    zh: '《{title}》未采纳意见的沟通已经结束，请按沟通结果继续办理。',
    en: 'The discussion on “{title}” has finished; please go on with what came of it.',
  },
  clearedWithUnadopted: {
    zh: '《{title}》合法性审查结束，附有未采纳的意见；提请审议时须附未采纳说明，不得表述为“合法”。',
    en: 'The review of “{title}” has finished with advice not adopted; the statement of reasons goes with it to the meeting, and it is not called lawful.',
  },
  withdrawn: { zh: '起草单位已撤回《{title}》的送审：{reason}', en: 'The drafting department withdrew “{title}”: {reason}' },
  clockRectified: {
    zh: '《{title}》的材料齐备日期更正为{completeOn}，审查期限随之重算：{reason}',
    en: 'The day on which the materials of “{title}” were complete is rectified to {completeOn}, and the period with it: {reason}',
  },
  extended: {
    zh: '《{title}》的审查期限已延长{days}个工作日：{reason}',
    en: 'The review of “{title}” was extended by {days} working days: {reason}',
  },
  reminded: {
    zh: '起草单位请求于{wantedOn}前办结《{title}》的审查：{reason}',
    en: 'The drafting department asks for the review of “{title}” by {wantedOn}: {reason}',
  },
  deadlineNear: { zh: '《{title}》的办理期限即将届满。', en: 'The deadline on “{title}” is near.' },
  deadlinePassed: {
    zh: '《{title}》的办理期限已经届满，请立即办结并说明原因。',
    en: 'The deadline on “{title}” has passed; please conclude at once and say why.',
  },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
