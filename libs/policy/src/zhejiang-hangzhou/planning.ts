import { nationalPlanning } from '../national/planning.js';
import type { PlanningRules } from '../planning-rules.js';

/** What is issued in the name of the province is proposed first; cities keep yearly plans by rules of their own. */
export const zhejiangPlanning: PlanningRules = {
  ...nationalPlanning,
  hasStep: {
    value: true,
    source: '浙江省人民政府令第348号第二十五条',
    asOf: '2016-10-01',
    verified: false,
    note: {
      zh: '该条规定的是以省政府（办公厅）名义发布的文件；市县的年度计划和计划外追加据他市做法（衢政办发〔2011〕122号 一）',
      en: 'the article is about what the province issues; yearly plans of cities and additions to them follow the practice of another city',
    },
  },
};
