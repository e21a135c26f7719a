import { z } from 'zod';

/** Fields of the forms: Chinese title, English description. */
export const day = (title: string, description: string) => z.iso.date().meta({ title, description });
export const id = (title: string, description: string) => z.string().trim().min(1).max(300).meta({ title, description });
export const words = (title: string, description: string) => z.string().trim().min(1).max(4000).meta({ title, description });
export const name = (title: string, description: string) => z.string().trim().min(1).max(200).meta({ title, description });
