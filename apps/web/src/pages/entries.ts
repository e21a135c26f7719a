import type { Entry } from '../shared/layout/shell.js';

/** The main navigation. What a page may do is decided by the server, not here. */
export const ENTRIES: readonly Entry[] = [{ to: '/tasks', label: { zh: '我的任务', en: 'My tasks' } }];
