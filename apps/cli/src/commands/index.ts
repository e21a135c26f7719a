import type { Words } from '@fashen/domain';
import type { Run } from '../io.js';

/** A verb is loaded when it is used, so that one does not wait for what another needs. */
export type Verb = { summary: Words; load(): Promise<{ run: Run }> };

export const VERBS: Record<string, Verb> = {
  compare: {
    summary: { zh: '逐条比较两稿，可生成修订痕迹文件', en: 'compare two drafts clause by clause, also as tracked changes' },
    load: () => import('./compare.js'),
  },
  deadline: {
    summary: { zh: '计算期限并逐日说明', en: 'compute a deadline and explain it day by day' },
    load: () => import('./deadline.js'),
  },
  explore: {
    summary: { zh: '穷尽探索一个流程，逐条证明其约束', en: 'walk a workflow in full and prove its invariants' },
    load: () => import('./explore.js'),
  },
  form: {
    summary: { zh: '由事实制作一份文书', en: 'make a paper from facts' },
    load: () => import('./form.js'),
  },
  outline: {
    summary: { zh: '读出文件的结构、落款信息和引用', en: 'read structure, head, foot and citations of a document' },
    load: () => import('./outline.js'),
  },
  verify: {
    summary: { zh: '离线核验导出的办理记录', en: 'verify an exported history offline' },
    load: () => import('./verify.js'),
  },
  demo: {
    summary: { zh: '在独立的服务上演完一次审查', en: 'play a whole review on a server of its own' },
    load: () => import('./demo.js'),
  },
};
