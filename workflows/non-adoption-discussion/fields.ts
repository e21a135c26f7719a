import { z } from 'zod';

/** Fields of the forms: Chinese title, English description. */
export const day = (title: string, description: string) => z.iso.date().meta({ title, description });
export const id = (title: string, description: string) => z.string().trim().min(1).max(300).meta({ title, description });
export const words = (title: string, description: string) => z.string().trim().min(1).max(4000).meta({ title, description });
export const name = (title: string, description: string) => z.string().trim().min(1).max(100).meta({ title, description });
export const people = (title: string, description: string) => z.array(z.string().min(1).max(200)).max(1000).meta({ title, description });

/** The item that an action is about. */
export const item = id('意见条目', 'Item');
