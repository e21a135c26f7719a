import type { StateSpec } from '@fashen/engine';
import { LAW } from './law.js';
import { drafting, office, review, task } from './task.js';

/** From the submission to its acceptance, by either door. */
export const intakeLabels: Readonly<Record<string, StateSpec>> = {
  opening: {
    label: { zh: '报送', en: 'being submitted' },
    basis: LAW.content,
    about: {
      zh: '通过后又作实质修改的文本重新报送的，原文本的审查通过、审议和签发随之失效，不停留。',
      en: 'Where a text was changed in substance after clearance, what was cleared, decided and signed for the earlier text ends here; nothing rests.',
    },
  },
  arriving: {
    label: { zh: '接收', en: 'arriving' },
    basis: LAW.submission,
    about: {
      zh: '依辖区参数由办公室或者审查机构接收，不停留。',
      en: 'Received by the general office or the review authority, as the profile says; nothing rests.',
    },
  },
  atOffice: {
    label: { zh: '办公室核对材料', en: 'materials being checked by the general office' },
    basis: LAW.submission,
    about: {
      zh: '办公室核对五项送审材料：齐备的转审查机构；不齐备的退回或者要求补正。收件期限同时计算。',
      en: 'The general office checks the five materials: complete, forward to the review authority; incomplete, send back or ask for a supplement. The intake clock runs.',
    },
    tasks: [task('核对送审材料并转审查机构', 'check the materials and forward them', 'generalOffice', office, { deadline: 'intake' })],
  },
  officeSupplement: {
    label: { zh: '待补正（办公室）', en: 'supplement requested by the general office' },
    basis: LAW.submission,
    about: {
      zh: '等待起草单位补齐材料，收件期限中止。逾期未补正的可以退回。',
      en: 'The drafting department supplies what is missing; the intake clock stands. After the day that was set, the submission may be sent back.',
    },
    tasks: [task('补正送审材料', 'supply what is missing', 'drafter', drafting)],
  },
  received: {
    label: { zh: '已收件，核对材料', en: 'received, materials being checked' },
    basis: LAW.submission,
    about: {
      zh: '收件员核对五项送审材料是否齐备：齐备的受理；不齐备的退回或者要求补正。收件期限同时计算。',
      en: 'The intake clerk checks the five materials: complete, accept; incomplete, send back or ask for a supplement. The intake clock runs.',
    },
    tasks: [task('核对送审材料', 'check the materials', 'intakeClerk', review, { deadline: 'intake' })],
  },
  supplementRequested: {
    label: { zh: '待补正', en: 'supplement requested' },
    basis: LAW.submission,
    about: {
      zh: '等待起草单位补齐材料，收件期限中止。逾期未补正的可以退回。',
      en: 'The drafting department supplies what is missing; the intake clock stands. After the day that was set, the submission may be sent back.',
    },
    tasks: [task('补正送审材料', 'supply what is missing', 'drafter', drafting)],
  },
};
