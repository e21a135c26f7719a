import type { ProblemEntry } from './problem-entry.js';

/** Codes of the engine's refusals, and the conditions that a request about a case or a document must carry. */
export const REFUSALS = {
  NOT_PERMITTED: {
    status: 403,
    title: { zh: '无权办理', en: 'Not permitted' },
    says: { zh: '您的身份不能办理此事项。', en: 'Your role does not permit this.' },
    wayOut: { zh: '请由有权人员办理；理由见所列各项。', en: 'Have a person in charge do it; the reasons are listed.' },
  },
  SYSTEM_EVENT: {
    status: 403,
    title: { zh: '此事件由系统产生', en: 'Only the system does this' },
    says: { zh: '此事件只能由系统产生，不能提交。', en: 'This event comes from the system only and cannot be sent.' },
    wayOut: { zh: '可办理的事项见案件的“可办理操作”。', en: 'See the actions listed with the case.' },
  },
  UNKNOWN_EVENT: {
    status: 404,
    title: { zh: '没有这一操作', en: 'No such action' },
    says: { zh: '此流程没有这一操作。', en: 'This process does not know the action.' },
    wayOut: { zh: '可办理的事项见案件的“可办理操作”。', en: 'See the actions listed with the case.' },
  },
  PAYLOAD_REFUSED: {
    status: 422,
    title: { zh: '内容与案件不符', en: 'The content does not fit the case' },
    says: { zh: '提交的内容与案件情况不符，未作任何处理。', en: 'The content does not fit the case; nothing was done.' },
    wayOut: { zh: '请按所列各项改正后重新提交。', en: 'Mend the listed fields and send it again.' },
  },
  NOT_NOW: {
    status: 409,
    title: { zh: '当前阶段不能办理', en: 'Not at this stage' },
    says: { zh: '案件所处阶段不能办理此操作。', en: 'The case is at a stage that does not know this action.' },
    wayOut: { zh: '请刷新案件，查看当前可办理的操作。', en: 'Reload the case and see what can be done now.' },
  },
  GUARDED: {
    status: 409,
    title: { zh: '条件尚不具备', en: 'The conditions are not met' },
    says: { zh: '办理此操作的条件尚不具备，未作任何处理。', en: 'The conditions of this action are not met; nothing was done.' },
    wayOut: { zh: '请先处理所列各项。', en: 'Settle the listed points first.' },
  },
  FINISHED: {
    status: 409,
    title: { zh: '案件已办结', en: 'The case is closed' },
    says: { zh: '案件已经办结，不能再办理。', en: 'The case is closed and takes no further action.' },
    wayOut: { zh: '如需重新办理，请另行提交。', en: 'Submit anew if it has to be taken up again.' },
  },
  MOVED_ON: {
    status: 409,
    title: { zh: '案件已有新的进展', en: 'The case has moved on' },
    says: {
      zh: '在您提交的同时，他人已办理此案件；您的操作没有生效。',
      en: 'Someone else acted on the case at the same time; your action did not take effect.',
    },
    wayOut: { zh: '请刷新案件，确认后再提交。', en: 'Reload the case, look again, and resubmit if it still applies.' },
  },
  STALE: {
    status: 412,
    title: { zh: '您看到的不是最新状态', en: 'You saw an older state' },
    says: {
      zh: '案件在您打开之后已有变化；您的操作没有生效。',
      en: 'The case changed after you opened it; your action did not take effect.',
    },
    wayOut: { zh: '请刷新案件，以新的 ETag 重新提交。', en: 'Reload the case and resubmit with the new ETag.' },
  },
  IF_MATCH_REQUIRED: {
    status: 428,
    title: { zh: '缺少 If-Match', en: 'If-Match is missing' },
    says: { zh: '办理操作须注明所依据的案件版本（If-Match）。', en: 'An action must say which revision it rests on (If-Match).' },
    wayOut: { zh: '请以读取案件时的 ETag 作为 If-Match 提交。', en: 'Send the ETag of the case as If-Match.' },
  },
  KEY_REQUIRED: {
    status: 400,
    title: { zh: '缺少 Idempotency-Key', en: 'Idempotency-Key is missing' },
    says: {
      zh: '此操作须带 Idempotency-Key（1 至 200 个可见字符）。',
      en: 'This action needs an Idempotency-Key (1 to 200 visible characters).',
    },
    wayOut: {
      zh: '请为每次提交生成一个新的随机值；重试时沿用原值。',
      en: 'Make a new random value for each submission and keep it for retries.',
    },
  },
  KEY_REUSED: {
    status: 409,
    title: { zh: 'Idempotency-Key 已被使用', en: 'The Idempotency-Key was used before' },
    says: {
      zh: '同一 Idempotency-Key 曾用于另一内容；本次未作任何处理。',
      en: 'The same Idempotency-Key came with other content before; nothing was done now.',
    },
    wayOut: { zh: '新的提交请使用新的值。', en: 'Use a new value for a new submission.' },
  },
} as const satisfies Record<string, ProblemEntry>;
