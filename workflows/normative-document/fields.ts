import { field } from '@fashen/engine';
import { z } from 'zod';

export const { chosen, day, line, oneOf, text, today, yesNo } = field;
export const scan = chosen('evidence', '佐证材料', 'Evidence: scan that lies with this document');

/** How long the text says it is valid: so many years, or up to a day; neither where it says nothing. */
export const periodFields = {
  years: z.int().min(1).max(10).meta({ title: '有效期（年）', description: 'Years of validity, the first day counted' }).optional(),
  lastDay: day('有效期末日', 'Last day of validity').optional(),
};
