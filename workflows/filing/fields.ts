import { field } from '@fashen/engine';

export const { chosen, day, line, oneOf, text, today } = field;
export const scan = chosen('evidence', '来函扫描件', 'Evidence: scan of the letter, which lies with this document');
