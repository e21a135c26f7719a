import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { ObjectionContext } from './context.js';
import { LAW } from './law.js';

type Task = TaskSpec<ObjectionContext>;

const receiver = ({ parties }: ObjectionContext) => parties.receiver;

const handle = (zh: string, en: string, deadline: string): Task => ({
  label: { zh, en },
  role: 'objectionHandler',
  party: receiver,
  deadline,
});
const decide: Task = { label: { zh: '审定处理意见', en: 'decide' }, role: 'reviewHead', party: receiver, deadline: 'objection_reply' };

/** Of the authority, where somebody speaks for it here; otherwise the handlers write to it and enter its letter. */
const state: Task = {
  label: { zh: '说明情况', en: 'state the case' },
  role: 'liaison',
  party: receiver,
  places: ({ parties }) => [
    parties.speaker === null
      ? { role: 'objectionHandler', party: parties.receiver, person: null }
      : { role: 'liaison', party: parties.speaker, person: null },
  ],
  deadline: 'objection_statement',
};

const spec = (label: StateSpec['label'], basis: string, about: NonNullable<StateSpec['about']>, ...tasks: Task[]): StateSpec => ({
  label,
  basis,
  about,
  ...(tasks.length > 0 ? { tasks } : {}),
});

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  running: spec({ zh: '办理中', en: 'under way' }, LAW.answer, {
    zh: '答复期限自收到之日起算，不因补正、受理或者说明情况延后。',
    en: 'The time for the reply runs from receipt: no supplement, acceptance or statement moves it.',
  }),
  'running.receiving': spec({ zh: '收到', en: 'received' }, LAW.answer, {
    zh: '确定由谁办理、由谁说明情况。',
    en: 'Who handles it and who states the case is found by the tree of authorities.',
  }),
  'running.checking': spec({ zh: '形式审查', en: 'formal check' }, LAW.grounds, {
    zh: '应当受理；不予受理只有三种情形：不是行政规范性文件、不属本机关、无法识别文件或者提出人。实为其他事项的，告知途径，并提示提出异议不影响60日的行政复议申请期限。',
    en: 'It must be taken up; three grounds are left for a refusal. What is something else in truth is told where to go, and that an objection leaves the 60 days for reconsideration running.',
  }),
  'running.checking.received': spec(
    { zh: '待形式审查', en: 'to be checked' },
    LAW.formal,
    {
      zh: '补正、受理，或者拟不予受理、告知其他途径、移送、终结（报负责人审定）。',
      en: 'Supplement, acceptance, or a proposal that the head decides on.',
    },
    handle('形式审查', 'check the objection', 'objection_formal'),
  ),
  'running.checking.awaitingSupplement': spec(
    { zh: '待补正', en: 'supplement asked' },
    LAW.answer,
    {
      zh: '已告知需补正的内容；答复期限照常计算，未补正的也应当处理。',
      en: 'The person was told what is missing; the reply runs on, and what never comes is dealt with all the same.',
    },
    handle('补正或者处理', 'go on, with or without the supplement', 'objection_reply'),
  ),
  'running.masking': spec({ zh: '遮盖', en: 'masking' }, LAW.masking, {
    zh: '制定机关不得知悉异议人：能够识别提出人的语句在送交前遮盖，一人遮盖，另一人核准。',
    en: 'The authority never learns who objected: whatever leads to the person is masked by one and approved by another.',
  }),
  'running.masking.drafting': spec(
    { zh: '遮盖可识别内容', en: 'to be masked' },
    LAW.masking,
    {
      zh: '逐份遮盖；文件已经失效或者制定机关已撤销且无承继的，可以不请其说明。',
      en: 'Text by text; the authority may be passed over where the document is no longer in force or nobody took over.',
    },
    handle('遮盖并提交', 'mask the texts', 'objection_reply'),
  ),
  'running.masking.approving': spec(
    { zh: '待核准遮盖文本', en: 'masked text to be approved' },
    LAW.masking,
    {
      zh: '由未参与遮盖的人员核准，或者退回重新遮盖。',
      en: 'Somebody who did not mask approves it or sends it back.',
    },
    handle('核准遮盖文本', 'approve the masked text', 'objection_reply'),
    { ...decide, label: { zh: '核准遮盖文本', en: 'approve the masked text' } },
  ),
  'running.stating': spec(
    { zh: '制定机关说明情况', en: 'the authority states its case' },
    LAW.masking,
    {
      zh: '制定机关只看到核准的遮盖文本；逾期未说明的，继续审查。',
      en: 'It sees the approved texts alone; when its time is over the examination goes on.',
    },
    state,
  ),
  'running.examining': spec(
    { zh: '审查', en: 'being examined' },
    LAW.answer,
    {
      zh: '合法并说明，启动纠正，或者文件已经失效；答复与公开的答复一并拟定。',
      en: 'Lawful with an explanation, to be corrected, or no longer in force; the public reply is drafted with it.',
    },
    handle('审查并拟定答复', 'examine and propose the reply', 'objection_reply'),
  ),
  'running.deciding': spec(
    { zh: '负责人审定', en: 'before the head' },
    LAW.apart,
    {
      zh: '承办人和参与过该文件的人员不得审定；无人可以审定的，由上级指定。',
      en: 'Nobody who handled it or had a hand in the document decides; where nobody is left the superior appoints.',
    },
    decide,
  ),
  'running.orderingCorrection': spec({ zh: '启动纠正', en: 'opening the correction' }, LAW.correction, {
    zh: '纠正启动后答复提出人；未能启动的，退回承办人重新拟定。',
    en: 'The person is answered once the correction runs; where it could not be opened the proposal goes back.',
  }),
  'running.joined': spec({ zh: '合并审查中', en: 'examined with others' }, LAW.house, {
    zh: '由相同的异议合并审查；答复期限各自计算，逐一答复。',
    en: 'Another one is examined in its place; each has its own time and its own answer.',
  }),
  'running.settling': spec({ zh: '按合并审查答复', en: 'answered with the group' }, LAW.house, {
    zh: '合并审查的结果告知每一位提出人。',
    en: 'Each person hears what the group was answered.',
  }),
  followingUp: spec({ zh: '已答复，纠正进行中', en: 'answered; being corrected' }, LAW.correction, {
    zh: '已答复正在纠正；纠正结果再行告知。',
    en: 'The person knows that it is being corrected and hears what comes of it.',
  }),
  answered: spec({ zh: '已答复', en: 'answered' }, LAW.answer, { zh: '已答复并送达。', en: 'The person has the answer.' }),
  refused: spec({ zh: '不予受理', en: 'not taken up' }, LAW.grounds, {
    zh: '已说明理由和其他途径。',
    en: 'The person has the reason and the next door.',
  }),
  diverted: spec({ zh: '已告知其他途径', en: 'diverted' }, LAW.reconsideration, {
    zh: '已告知应当向谁提出，并提示60日的行政复议申请期限。',
    en: 'The person was told where to go, and of the 60 days for reconsideration.',
  }),
  transferred: spec({ zh: '已移送', en: 'transferred' }, LAW.answer, {
    zh: '已移送有权机关并告知提出人。',
    en: 'The competent authority has it, and the person knows.',
  }),
  closed: spec({ zh: '已终结', en: 'closed' }, LAW.house, {
    zh: '答复后没有新的理由，由负责人决定终结并告知。',
    en: 'No new reason after an answer: closed by the head, and the person told.',
  }),
  withdrawn: spec({ zh: '已撤回', en: 'withdrawn' }, LAW.answer, { zh: '由提出人撤回。', en: 'The person withdrew it.' }),
  recorded: spec({ zh: '线索已办结', en: 'recorded' }, LAW.house, {
    zh: '匿名线索或者已撤回的异议，办理结果存档，不需答复。',
    en: 'A lead without a name, or what was withdrawn: the result is on record, no answer is due.',
  }),
};
