import { z } from 'zod';
import { fileView, notices } from './document.js';

/** A place where a print departs from the registered text; null: nothing stands there. */
const difference = z.object({ anchor: z.string(), registered: z.string().nullable(), printed: z.string().nullable() });

/** 印本 as it was compared with the registered version. */
export const printView = z.object({
  id: z.string(),
  version: z.string(),
  textHash: z.string(),
  differences: z.array(difference),
  file: fileView,
  createdBy: z.string(),
  createdAt: z.string(),
});
export type PrintView = z.output<typeof printView>;

/** The form has the file and nothing else. */
export const newPrint = z.strictObject({});
export const printReceipt = z.object({ print: printView, notices });
export type PrintReceipt = z.output<typeof printReceipt>;
export const printList = z.object({ entries: z.array(printView) });
export type PrintList = z.output<typeof printList>;
