import { z } from 'zod';

/** Columns of a sheet, by the choice and in the order of whoever asks for it, none of them twice; all of them where none is named. */
export const columnsOf = <const T extends readonly [string, ...string[]]>(all: T) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined ? [...all] : text.split(',')))
    .pipe(z.array(z.enum(all)).min(1).max(all.length))
    .refine((chosen) => new Set<string>(chosen).size === chosen.length, { message: 'a column twice' });
