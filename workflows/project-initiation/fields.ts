import { field } from '@fashen/engine';
import { z } from 'zod';

export const { chosen, day, line, text, today, yesNo, oneOf } = field;

/** 完成时间 by year and month: what a plan says. */
export const timeFields = {
  year: z.int().min(2000).max(2100).meta({ title: '计划年度', description: 'Year of the plan' }),
  month: z.int().min(1).max(12).meta({ title: '完成月份', description: 'Month in which it is to be finished' }),
};
