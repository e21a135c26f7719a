import { field } from '@fashen/engine';
import { z } from 'zod';

export const { chosen, day, line: id, oneOf, text: words } = field;
export const name = (title: string, description: string) => field.line(title, description, 100);
export const people = (title: string, description: string) => z.array(z.string().min(1).max(200)).max(1000).meta({ title, description });

/** The item that an action is about. */
export const item = chosen('items', '意见条目', 'Item');
