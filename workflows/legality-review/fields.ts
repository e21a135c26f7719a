import { z } from 'zod';

/** Fields of the forms: Chinese title, English description. */
export const day = (title: string, description: string) => z.iso.date().meta({ title, description });
export const id = (title: string, description: string) => z.string().trim().min(1).max(200).meta({ title, description });
export const text = (title: string, description: string) => z.string().trim().min(1).max(4000).meta({ title, description });

export const materialKinds = z
  .array(z.enum(['draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview', 'other']))
  .min(1)
  .max(5)
  .meta({ title: '需要补正的材料', description: 'Materials to be supplemented' });
