import type { ProblemEntry } from './problem-entry.js';

/** What the running again of an incident says no with. */
export const INCIDENTS = {
  INCIDENT_CLOSED: {
    status: 409,
    title: { zh: '故障已经排除', en: 'The incident is closed' },
    says: { zh: '该事项已经办理完毕，无须重新办理。', en: 'What failed has run since; there is nothing to run again.' },
    wayOut: { zh: '办理结果见所涉案件。', en: 'The result stands with the case.' },
  },
  INCIDENT_RUNNING: {
    status: 409,
    title: { zh: '正在重新办理', en: 'It is running' },
    says: { zh: '该事项正在重新办理，尚无结果。', en: 'It is being run again at this moment, and has no result yet.' },
    wayOut: { zh: '请稍后刷新查看结果。', en: 'Look again in a minute.' },
  },
} as const satisfies Record<string, ProblemEntry>;
