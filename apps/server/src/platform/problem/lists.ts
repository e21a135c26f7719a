import type { ProblemEntry } from './problem-entry.js';

/** What drafts and lists say no with. */
export const LISTS = {
  DRAFT_MOVED_ON: {
    status: 412,
    title: { zh: '草稿已在别处改动', en: 'The draft was changed elsewhere' },
    says: {
      zh: '同一草稿已在另一窗口或另一设备上改动，本次内容没有覆盖它。',
      en: 'The same draft was changed in another window or on another device; this content did not replace it.',
    },
    wayOut: {
      zh: '请对照两份内容，选定保留哪一份，再以现有版本号保存。',
      en: 'Compare both, choose which one to keep, and save it with the revision that is kept now.',
    },
  },
  DRAFT_TOO_LARGE: {
    status: 413,
    title: { zh: '草稿过大', en: 'The draft is too large' },
    says: { zh: '草稿内容超过 {most} KB，没有保存。', en: 'The draft is larger than {most} KB; it was not kept.' },
    wayOut: { zh: '请缩短内容；文件请作为附件上传。', en: 'Shorten it; files are uploaded, not kept in a draft.' },
  },
  EXPORT_TOO_LARGE: {
    status: 409,
    title: { zh: '导出内容过多', en: 'Too much for one export' },
    says: { zh: '符合条件的超过 {most} 条，没有导出。', en: 'More than {most} entries match; nothing was exported.' },
    wayOut: { zh: '请缩小筛选范围后分次导出。', en: 'Narrow the filter and export in parts.' },
  },
  VIEWS_FULL: {
    status: 409,
    title: { zh: '常用视图过多', en: 'There are too many saved views' },
    says: { zh: '已有 {most} 个常用视图，没有保存。', en: 'There are {most} saved views already; this one was not saved.' },
    wayOut: { zh: '请先删除不再使用的视图。', en: 'Remove views that are no longer used first.' },
  },
  DRAFTS_FULL: {
    status: 409,
    title: { zh: '草稿过多', en: 'There are too many drafts' },
    says: { zh: '已有 {most} 份草稿，没有保存新的草稿。', en: 'There are {most} drafts already; this new one was not kept.' },
    wayOut: { zh: '请先提交或者删除不再需要的草稿。', en: 'Submit or remove drafts that are no longer needed first.' },
  },
} as const satisfies Record<string, ProblemEntry>;
