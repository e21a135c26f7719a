import { field } from '@fashen/engine';
import { LACKS, REMEDIES } from './words.js';

export const { chosen, day, line, text, today } = field;
export const scan = chosen('evidence', '佐证材料', 'Evidence: scan that lies with this document');
export const lacks = field.someOf(LACKS, { title: '遗漏事项', description: 'What was left out, one at least' });
export const remedy = field.oneOf(REMEDIES, '补正方式', 'How it was put right');
