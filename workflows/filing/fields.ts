import { field } from '@fashen/engine';
import { z } from 'zod';

export const { chosen, day, line, oneOf, text, today } = field;
export const scan = chosen('evidence', '来函扫描件', 'Evidence: scan of the letter, which lies with this document');
export const clauses = z.array(chosen('clauses', '条款', 'Place in the text')).max(100);
