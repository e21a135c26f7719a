import type { Setting } from './setting.js';
import { SETTINGS } from './settings.js';

/** The table of settings in docs/operating.md, from the same entries that the start reads. */
export function settingsTable(): string {
  const rows = Object.entries<Setting>(SETTINGS).map(([name, { default: standard, says, secret }]) => {
    const shown = standard === '' ? '—' : `\`${standard}\``;
    return `| \`${name}\`${secret ? ' 🔒' : ''} | ${shown} | ${says.zh} | ${says.en} |`;
  });
  return ['| 设置 Setting | 默认 Default | 说明 | What it does |', '|---|---|---|---|', ...rows].join('\n');
}
