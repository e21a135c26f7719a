import { field } from '@fashen/engine';

export const { chosen, day, line: name, text: words, today } = field;
