import { lazy } from 'react';
import type { ProcessPanel } from '../features/process/process-page.js';

/** Which workflow's case shows which part of its own. */
export const PANELS: Readonly<Record<string, ProcessPanel>> = {
  'legality-review': lazy(() => import('../features/legality-review/panel.js')),
  'non-adoption-discussion': lazy(() => import('../features/non-adoption-discussion/panel.js')),
  'project-initiation': lazy(() => import('../features/project/project-panel.js')),
  deliberation: lazy(() => import('../features/deliberation/deliberation-panel.js')),
  'three-unifieds': lazy(() => import('../features/three-unifieds/unified-panel.js')),
  'normative-document': lazy(() => import('../features/normative-document/spine-panel.js')),
  'light-review': lazy(() => import('../features/light-review/light-review-panel.js')),
  drafting: lazy(() => import('../features/drafting/tracks-panel.js')),
  filing: lazy(() => import('../features/filing/filing-panel.js')),
  'filing-review': lazy(() => import('../features/filing/review-panel.js')),
  correction: lazy(() => import('../features/correction/correction-panel.js')),
  'objection-review': lazy(() => import('../features/objection/objection-panel.js')),
  'review-sampling': lazy(() => import('../features/review-sampling/sampling-panel.js')),
};
