import { z } from 'zod';

/** Fields of the forms: Chinese title, English description. */
export const day = (title: string, description: string) => z.iso.date().meta({ title, description });
export const id = (title: string, description: string) => z.string().trim().min(1).max(200).meta({ title, description });
export const text = (title: string, description: string) => z.string().trim().min(1).max(4000).meta({ title, description });
export const scan = id('佐证材料', 'Evidence: scan that lies with this document');

/** How long the text says it is valid: so many years, or up to a day; neither where it says nothing. */
export const periodFields = {
  years: z.int().min(1).max(10).meta({ title: '有效期（年）', description: 'Years of validity, the first day counted' }).optional(),
  lastDay: day('有效期末日', 'Last day of validity').optional(),
};
