import { MATERIALS } from '@fashen/domain';
import { field } from '@fashen/engine';

export const { chosen, day, line, oneOf, suggested, text, today } = field;

/** A scan that lies with the document. */
export const evidence = (title: string, description: string) => chosen('evidence', title, description);

export const materialKinds = field.someOf(MATERIALS, { title: '需要补正的材料', description: 'Materials to be supplemented' });
