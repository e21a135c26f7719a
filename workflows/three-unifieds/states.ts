import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { UnifiedContext } from './context.js';
import { LAW } from './law.js';

type Task = TaskSpec<UnifiedContext>;

const task = (zh: string, en: string, role: string, party: Task['party'], deadline?: string): Task => ({
  label: { zh, en },
  role,
  party,
  ...(deadline ? { deadline } : {}),
});
const registrar = ({ parties }: UnifiedContext) => parties.registrar;
const drafting = ({ parties }: UnifiedContext) => parties.drafting;

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  applied: {
    label: { zh: '待登记', en: 'to be registered' },
    basis: LAW.unified,
    about: {
      zh: '登记机关逐项核对：文本与签发文本一致，各审查机构审查通过或者附未采纳说明，集体审议记录、全部签发、解读材料齐全；载明有效期（辖区要求的）。缺项的退回，不符合规定的不予登记并说明理由。',
      en: 'The registrar checks item by item: the signed text, every review body’s clearance or the statement of what was not adopted, minutes, all signatures, explainer, validity. What is incomplete goes back; what does not qualify is refused with reasons.',
    },
    tasks: [task('核对并登记', 'check and register', 'registrar', registrar, 'register')],
  },
  returned: {
    label: { zh: '退回补正', en: 'sent back' },
    basis: LAW.unified,
    about: { zh: '补齐后重新申请，或者撤回。', en: 'To be completed and applied for again, or withdrawn.' },
    tasks: [task('补正后重新申请登记', 'complete it and apply again', 'drafter', drafting)],
  },
  numbering: {
    label: { zh: '编号', en: 'being numbered' },
    basis: LAW.unified,
    about: {
      zh: '统一编号与登记在同一事务中取得，不跳号、不重号。',
      en: 'The number comes in the transaction of the registration: no gap, no repeat.',
    },
  },
  registered: {
    label: { zh: '已登记编号，待发布', en: 'registered and numbered, to be published' },
    basis: LAW.published,
    about: {
      zh: '只发布登记的文本，并同时发布解读材料；公布日与施行日期的间隔不足的，不得发布，退回签发人重新确定施行日期，或者由主要负责人依法定理由决定提前施行。停止发布的，统一编号保留并标明作废。',
      en: 'Only the registered text is published, the explainer with it. Where too few days are left before its effect, the date goes back to the signatories or the main leader gives a statutory reason. If publication is stopped the number is kept and marked void.',
    },
    tasks: [
      task('统一发布', 'publish', 'publisher', registrar, 'to_publish'),
      task('录入发文字号', 'enter the document number', 'generalOffice', ({ parties }) => parties.office),
    ],
  },
  awaitingDate: {
    label: { zh: '退回重新确定施行日期', en: 'sent back for another day of effect' },
    basis: LAW.recheck,
    about: {
      zh: '施行日期改动的文本是另一文本：重新审查、审议、全部签发后再申请登记，统一编号不变。',
      en: 'A text with another date is another text: reviewed, deliberated and signed again before registration is applied for. The number stays.',
    },
    tasks: [task('重新签发后申请登记', 'apply again once it is signed anew', 'drafter', drafting)],
  },
  published: {
    label: { zh: '已发布', en: 'published' },
    basis: LAW.published,
    about: {
      zh: '印本与签发文本不一致的，发布勘误；改变签发文本内容的，按修改程序办理，不得以勘误代替。',
      en: 'Where a print departs from the signed text an erratum is published; whatever changes that text is an amendment.',
    },
    tasks: [task('归档', 'archive', 'registrar', registrar)],
  },
  archived: {
    label: { zh: '已归档', en: 'archived' },
    basis: LAW.unified,
    about: { zh: '登记、编号、发布办结并归档。', en: 'Registered, numbered, published and archived.' },
  },
  refused: {
    label: { zh: '不予登记', en: 'refused' },
    basis: LAW.unified,
    about: { zh: '不符合规定，不予登记并已说明理由。', en: 'It does not qualify; the reasons were given.' },
  },
  stopped: {
    label: { zh: '停止发布，编号作废', en: 'stopped; the number is void' },
    basis: LAW.unified,
    about: {
      zh: '统一编号保留，不再使用，登记簿标明作废。',
      en: 'The number is kept, never used again, and shown as void in the register.',
    },
  },
  withdrawn: {
    label: { zh: '已撤回', en: 'withdrawn' },
    basis: LAW.unified,
    about: { zh: '申请已经撤回。', en: 'The application was withdrawn.' },
  },
};
