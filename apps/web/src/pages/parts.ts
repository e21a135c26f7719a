import { lazy } from 'react';
import type { CaseParts } from '../features/process/process-page.js';

/** Parts of the page of a case that come from other rooms; loaded when they are opened. */
export const PARTS: CaseParts = {
  Chart: lazy(() => import('../features/chart/chart-panel.js')),
  Previews: lazy(() => import('../features/preview/preview-panel.js')),
};
