import { SUBJECTS, type Subject } from '@fashen/domain';
import { z } from 'zod';
import { words } from './words.js';

export const subjectCode = z.enum(Object.keys(SUBJECTS) as [Subject, ...Subject[]]);
export const sortedUnder = z.strictObject({ subject: subjectCode });
/** Null until somebody has sorted it. */
export const subjectView = z.object({ code: subjectCode, label: words }).nullable();
export const documentSubject = z.object({ subject: subjectView, maySort: z.boolean().describe('Whether the caller may sort it') });
export type DocumentSubject = z.output<typeof documentSubject>;
