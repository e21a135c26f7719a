import { lazy } from 'react';
import type { ProcessPanel } from '../features/process/process-page.js';

/** Which workflow's case shows which part of its own. */
export const PANELS: Readonly<Record<string, ProcessPanel>> = {
  'legality-review': lazy(() => import('../features/legality-review/panel.js')),
};
