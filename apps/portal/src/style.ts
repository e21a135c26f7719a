import { readFileSync } from 'node:fs';

/** The one style sheet of all pages. */
export const STYLE = readFileSync(new URL('../style.css', import.meta.url), 'utf8');
