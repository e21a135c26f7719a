import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { DraftingContext } from './context.js';
import { LAW } from './law.js';

type Task = TaskSpec<DraftingContext>;

const drafter = (zh: string, en: string): Task => ({ label: { zh, en }, role: 'drafter', party: ({ parties }) => parties.drafting });

/** Every department that owes an answer. */
const replies: Task = {
  label: { zh: '对征求意见稿回复意见', en: 'answer the draft' },
  role: 'liaison',
  party: ({ parties }) => parties.drafting,
  places: ({ asked }) =>
    asked
      .filter(({ reply }) => reply === null)
      .flatMap(({ party }) => ['liaison', 'draftingHead'].map((role) => ({ role, party, person: null }))),
  deadline: 'department_reply',
};
const legalCheck: Task = {
  label: { zh: '出具本单位合法性审核意见', en: 'give the own legality opinion' },
  role: 'reviewHead',
  party: ({ parties }) => parties.drafting,
  places: ({ parties, frozen, textHash }) => {
    if (frozen !== textHash) return [];
    return [
      parties.ownLegal === null
        ? { role: 'drafter', party: parties.drafting, person: null }
        : { role: 'reviewHead', party: parties.ownLegal, person: null },
    ];
  },
};
const signatures: Task = {
  label: { zh: '签署送审稿', en: 'sign the draft for submission' },
  role: 'draftingHead',
  party: ({ parties }) => parties.drafting,
  places: ({ signing, signed, textHash }) =>
    signing
      .filter((party) => !signed.some((one) => one.party === party && one.textHash === textHash))
      .map((party) => ({ role: 'draftingHead', party, person: null })),
};

const state = (zh: string, en: string, basis: string, about: { zh: string; en: string }, ...tasks: readonly Task[]): StateSpec => ({
  label: { zh, en },
  basis,
  about,
  ...(tasks.length > 0 ? { tasks } : {}),
});
const passing = (basis: string): StateSpec =>
  state('依结论处理', 'going on by its result', basis, { zh: '不停留。', en: 'Nothing rests here.' });
const done = (zh: string, en: string, basis: string): StateSpec =>
  state(zh, en, basis, { zh: '本环节已办结。', en: 'This track is concluded.' });
const track = (zh: string, en: string, basis: string, aboutZh: string, aboutEn: string): StateSpec =>
  state(zh, en, basis, { zh: aboutZh, en: aboutEn });

const textStates: Readonly<Record<string, StateSpec>> = {
  'working.text': track('文本', 'text', LAW.submission, '送审文本确定后固定其哈希值。', 'The text is frozen with its hash.'),
  'working.text.writing': state(
    '文本起草中',
    'writing',
    LAW.submission,
    { zh: '上传新稿，成熟后确定送审文本。', en: 'New versions come in until the text is frozen.' },
    drafter('确定送审文本', 'freeze the text'),
  ),
  'working.text.frozen': done('送审文本已确定', 'frozen', LAW.submission),
};

const opinionStates: Readonly<Record<string, StateSpec>> = {
  'working.consultation': track(
    '公开征求意见',
    'public consultation',
    LAW.consultation,
    '期限依涉及事项取最长者；只有法定情形可以不公开征求意见。',
    'The longest least period that applies governs; only a ground spares it.',
  ),
  'working.consultation.deciding': state(
    '待公开征求意见',
    'to be consulted',
    LAW.consultation,
    { zh: '发布公告，或者说明不公开征求意见的法定情形。', en: 'The notice is published, or a ground is shown.' },
    drafter('公开征求意见', 'consult the public'),
  ),
  'working.consultation.collecting': state('征求意见中', 'open for comments', LAW.consultation, {
    zh: '截止日24时自动截止，不得提前。',
    en: 'It closes by itself at the end of its last day, and not before.',
  }),
  'working.consultation.answering': state(
    '答复意见',
    'answering comments',
    LAW.consultationResult,
    {
      zh: '逐条答复，相同的意见归并答复；全部答复后公布采纳情况。',
      en: 'Every comment is answered, similar ones in groups; then the result is published.',
    },
    drafter('答复意见并公布采纳情况', 'answer the comments and publish the result'),
  ),
  'working.consultation.changed': state(
    '征求意见后文本有改动',
    'changed after the consultation',
    LAW.consultationAgain,
    {
      zh: '有实质性改动的再次公开征求意见；不需要的说明理由，记入起草过程。',
      en: 'A change of substance is laid before the public again; where that is not needed, the reason goes on record.',
    },
    drafter('再次征求意见或者说明理由', 'consult again, or say why not'),
  ),
  'working.consultation.concluded': done('征求意见已办结', 'concluded', LAW.consultationResult),
  'working.departments': track(
    '征求部门意见',
    'consultation of departments',
    LAW.departments,
    '有不同意见的充分协商，不能一致的列明随送审稿报送。',
    'Disagreement is coordinated; what stays open is stated with the submission.',
  ),
  'working.departments.deciding': state(
    '待征求部门意见',
    'departments to be asked',
    LAW.departments,
    { zh: '选定有关部门，或者说明不涉及其他部门。', en: 'The departments are chosen, or none is concerned.' },
    drafter('征求部门意见', 'consult other departments'),
  ),
  'working.departments.waiting': state(
    '部门回复中',
    'replies awaited',
    LAW.departments,
    { zh: '部门在期限内回复，逾期未回复的记明。', en: 'Departments answer within the limit; silence is put on record.' },
    replies,
  ),
  'working.departments.coordinating': state(
    '协调不同意见',
    'coordination',
    LAW.departments,
    { zh: '逐一协调，记明结果。', en: 'Each disagreement is coordinated and its result recorded.' },
    drafter('协调不同意见', 'coordinate the disagreement'),
  ),
  'working.departments.concluded': done('部门意见已办结', 'concluded', LAW.departments),
};

const argumentStates: Readonly<Record<string, StateSpec>> = {
  'working.fairCompetition': track(
    '公平竞争审查',
    'fair competition review',
    LAW.fairCompetition,
    '未经审查不得出台；文本修改后重新审查。',
    'Nothing is issued without it; a text that changed is reviewed again.',
  ),
  'working.fairCompetition.scoping': state(
    '待公平竞争审查',
    'to be reviewed',
    LAW.fairCompetition,
    { zh: '不涉及经营者经济活动的说明理由；涉及的逐组审查。', en: 'Out of scope with reasons, or reviewed against the four groups.' },
    drafter('公平竞争审查', 'review fair competition'),
  ),
  'working.fairCompetition.weighed': passing(LAW.fairCompetition),
  'working.fairCompetition.withRegulator': state(
    '会同市场监管部门审查',
    'with the market regulator',
    LAW.regulator,
    {
      zh: '拟由县级以上人民政府出台的，由市场监管部门会同起草单位审查。',
      en: 'What a government is to issue is reviewed together with the market regulator.',
    },
    drafter('录入市场监管部门意见', "enter the regulator's opinion"),
  ),
  'working.fairCompetition.concluded': done('公平竞争审查已办结', 'concluded', LAW.fairCompetition),
  'working.experts': track(
    '专家论证',
    'expert argument',
    LAW.experts,
    '专业性强的组织专家论证。',
    'Technical matters are argued by experts.',
  ),
  'working.experts.deciding': state(
    '待专家论证',
    'experts to be heard',
    LAW.experts,
    { zh: '组织论证，或者说明不需论证的理由。', en: 'Experts argue it, or the reason why not.' },
    drafter('专家论证', 'hear experts'),
  ),
  'working.experts.concluded': done('专家论证已办结', 'concluded', LAW.experts),
  'working.risk': track(
    '风险评估',
    'risk assessment',
    LAW.risk,
    '风险不可控的，调整后再评估。',
    'What cannot be controlled is changed and assessed again.',
  ),
  'working.risk.assessing': state(
    '待风险评估',
    'risk to be assessed',
    LAW.risk,
    { zh: '评估风险点、防范措施和处置预案，或者说明不需评估的理由。', en: 'Risks, measures and plan, or the reason why not.' },
    drafter('风险评估', 'assess the risk'),
  ),
  'working.risk.weighed': passing(LAW.risk),
  'working.risk.concluded': done('风险评估已办结', 'concluded', LAW.risk),
  'working.hearing': track('听证', 'hearing', LAW.hearing, '依法应当听证的举行听证会。', 'A hearing is held where the law asks for one.'),
  'working.hearing.deciding': state(
    '待确定听证',
    'hearing to be decided',
    LAW.hearing,
    { zh: '公告听证会，或者逐项排除应当听证的情形。', en: 'A hearing is announced, or each case for one is ruled out.' },
    drafter('确定是否听证', 'decide on a hearing'),
  ),
  'working.hearing.announced': state(
    '听证会已公告',
    'hearing announced',
    LAW.hearing,
    { zh: '会后记录听证意见及处理情况。', en: 'After the hearing its record and what follows from it.' },
    drafter('举行听证并记录', 'hold the hearing and record it'),
  ),
  'working.hearing.concluded': done('听证已办结', 'concluded', LAW.hearing),
};

const approvalStates: Readonly<Record<string, StateSpec>> = {
  'working.approval': track(
    '审核、讨论、签署',
    'check, discussion, signature',
    LAW.ownCheck,
    '针对同一送审文本依次办理；文本变动的重新办理。',
    'One after the other on one text; another text begins anew.',
  ),
  'working.approval.checking': state(
    '待本单位合法性审核',
    'own legality check',
    LAW.ownCheck,
    {
      zh: '送审文本确定后，由本单位法制机构审核；没有法制机构的录入审核意见。',
      en: 'The own legal section checks the frozen text; where there is none, the opinion is entered.',
    },
    legalCheck,
  ),
  'working.approval.weighed': passing(LAW.ownCheck),
  'working.approval.discussing': state(
    '待集体讨论',
    'to be discussed',
    LAW.discussion,
    { zh: '由起草单位集体讨论。', en: 'The department discusses it as a body.' },
    drafter('组织集体讨论并记录', 'have it discussed, and record it'),
  ),
  'working.approval.signing': state(
    '待签署',
    'to be signed',
    LAW.signature,
    {
      zh: '其他环节全部办结后，由起草单位主要负责人签署；联合起草的共同签署。',
      en: 'Once every other track is concluded the head signs; joint drafters all sign.',
    },
    signatures,
  ),
  'working.approval.concluded': state(
    '已签署，待报送',
    'signed, to be submitted',
    LAW.signature,
    { zh: '拟写起草说明后报送送审稿。', en: 'With the drafting statement it is submitted.' },
    drafter('报送送审稿', 'submit the draft'),
  ),
};

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  working: track('起草中', 'drafting', LAW.submission, '各环节并行，全部办结后报送。', 'Tracks run side by side; all must conclude.'),
  ...textStates,
  ...opinionStates,
  ...argumentStates,
  ...approvalStates,
  submitted: track('已报送', 'submitted', LAW.submission, '送审稿已报送合法性审查。', 'The draft goes on to the legality review.'),
  abandoned: track('终止起草', 'given up', LAW.submission, '本次起草终止。', 'This drafting was given up.'),
};
