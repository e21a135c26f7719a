import { field } from '@fashen/engine';

export const { chosen, day, line, oneOf, someOf, text, today } = field;
export const scan = chosen('evidence', '佐证材料', 'Evidence: scan that lies with this document');
