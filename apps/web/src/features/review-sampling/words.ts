import type { Words } from '@fashen/domain';

export const SAMPLING = {
  title: { zh: '质量抽查', en: 'Quality sampling' },
  about: {
    zh: '从已办结的合法性审查中随机抽取，检查意见质量和采纳落实情况。抽取过程可以重复验证。',
    en: 'Reviews are drawn at random, and their opinions and what became of them are checked. The draw can be repeated.',
  },
  draw: { zh: '抽取', en: 'The draw' },
  period: { zh: '期间', en: 'Period' },
  size: { zh: '抽取件数', en: 'Size' },
  population: { zh: '总件数', en: 'Drawn from' },
  seed: { zh: '随机种子', en: 'Seed' },
  sample: { zh: '抽中的审查', en: 'The sample' },
  checker: { zh: '检查人', en: 'Checker' },
  nobody: { zh: '未指定', en: 'nobody yet' },
  result: { zh: '检查结果', en: 'Result' },
  pending: { zh: '待检查', en: 'to be checked' },
  checked: { zh: '已检查', en: 'checked' },
  running: { zh: '启动抽查', en: 'Open a sampling' },
} satisfies Record<string, Words>;
