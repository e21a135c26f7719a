import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { SamplingContext } from './context.js';
import { LAW } from './law.js';

const task = (zh: string, en: string, role: string): TaskSpec<SamplingContext> => ({
  label: { zh, en },
  role,
  party: ({ party }) => party,
});

/** One task for each review that an assigned checker has not looked at. */
const checking: TaskSpec<SamplingContext> = {
  ...task('检查抽中的审查', 'check a review of the sample', 'caseHandler'),
  places: ({ sample, reviewBody }) =>
    Object.values(sample).flatMap(({ checker, result }) =>
      checker !== null && result === null ? [{ role: 'caseHandler', party: reviewBody, person: checker }] : [],
    ),
};

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  drawing: {
    label: { zh: '抽取样本', en: 'drawing' },
    basis: LAW.house,
    about: { zh: '系统即时抽取，不停留。', en: 'The system draws at once.' },
  },
  drawn: {
    label: { zh: '样本已抽取', en: 'drawn' },
    basis: LAW.house,
    about: { zh: '即时判断有无可抽查的审查，不停留。', en: 'Decided in the same step whether there was anything to draw from.' },
  },
  checking: {
    label: { zh: '检查中', en: 'being checked' },
    basis: LAW.report,
    about: {
      zh: '样本由记录在案的随机种子从期间内办结的审查中抽取，任何人可以重算。每件由未参与该审查的人检查：逐条核对已答复采纳的意见是否落实，按要点检查意见质量。办结的审查不作任何改动。',
      en: 'The sample follows from a recorded seed and the finished reviews of the period; anybody can draw it again. Somebody who had no part in the review looks whether what was adopted was carried out, and at the quality of the opinion. Finished reviews are never changed.',
    },
    tasks: [task('指定检查人', 'assign checkers', 'supervisor'), task('指定检查人', 'assign checkers', 'reviewHead'), checking],
  },
  confirming: {
    label: { zh: '待确认', en: 'for confirmation' },
    basis: LAW.apart,
    about: {
      zh: '由未参加检查的负责人或者监督人员确认，或者说明理由退回重查。',
      en: 'Confirmed, or sent back with the reason, by somebody who checked none of it.',
    },
    tasks: [task('确认抽查结果', 'confirm the findings', 'supervisor'), task('确认抽查结果', 'confirm the findings', 'reviewHead')],
  },
  confirmed: {
    label: { zh: '已确认', en: 'confirmed' },
    basis: LAW.report,
    about: { zh: '结果可供通报。', en: 'The findings may be reported.' },
  },
  nothingFound: {
    label: { zh: '期间内没有办结的审查', en: 'nothing to draw from' },
    basis: LAW.house,
    about: { zh: '没有抽取样本。', en: 'Nothing was drawn.' },
  },
  abandoned: {
    label: { zh: '已终止', en: 'abandoned' },
    basis: LAW.house,
    about: { zh: '样本和种子仍留存，重新抽查另行记录。', en: 'Sample and seed stay on record; another draw is another sampling.' },
  },
};
