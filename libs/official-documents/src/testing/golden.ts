import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One element or text a line, indented; relationship ids are renumbered in the order they appear, so that a diff shows meaning only. */
export function pretty(xml: string): string {
  const ids = new Map<string, string>();
  const renumbered = xml.replace(/(r:(?:id|embed)=")([^"]+)"/g, (_, head: string, id: string) => {
    if (!ids.has(id)) ids.set(id, `rel${ids.size + 1}`);
    return `${head}${ids.get(id)}"`;
  });
  let depth = 0;
  const lines: string[] = [];
  for (const [token] of renumbered.matchAll(/<[^>]+>|[^<]+/g)) {
    if (token.startsWith('</')) depth -= 1;
    lines.push('  '.repeat(depth) + token);
    if (/^<[^/?!][^>]*[^/]>$/.test(token) || /^<\w>$/.test(token)) depth += 1;
  }
  return `${lines.join('\n').replace(/(<w:t(?: [^>]*)?>)\n\s*([^<\n]*)\n\s*<\/w:t>/g, '$1$2</w:t>')}\n`;
}

/**
 * The golden text of a form in `fixtures/golden`. `UPDATE_GOLDEN=1` writes it anew; a missing file is an error otherwise, so that a golden
 * test never passes by making its own measure.
 */
export function golden(form: string, actual: string): string {
  const file = resolve(import.meta.dirname, `../../../../fixtures/golden/${form}.xml`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
  return readFileSync(file, 'utf8');
}
