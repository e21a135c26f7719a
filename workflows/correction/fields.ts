import { CORRECTION_GROUNDS, CORRECTION_SOURCES } from '@fashen/domain';
import { field } from '@fashen/engine';
import { z } from 'zod';

export const { chosen, day, line, oneOf, text, today } = field;
export const scan = chosen('evidence', '佐证材料', 'Evidence: scan that lies with this document');
export const words = (title: string, description: string) => text(title, description);

const clause = chosen('clauses', '条款', 'Place in the text');
export const clauses = z.array(clause).max(100);
export const grounds = field.someOf(CORRECTION_GROUNDS, { title: '纠错原因', description: 'Grounds, one at least' });
export const sourceKind = oneOf(CORRECTION_SOURCES, '来源', 'Where it comes from');
