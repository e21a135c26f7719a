/** Check boxes, bullets and ticks of the symbol fonts, by code in the private use area (forms use them as boxes to tick). */
const WINGDINGS: Record<number, string> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  161: '○',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  82: '☑',
  83: '☒',
};

/** `w:sym`: the character as it looks; one that no table knows is shown as ▯ so that it is not lost unseen. */
export function symbolText(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!(value > 0 && value <= 0xffff)) return '▯';
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  if (/^wingdings/i.test(font)) return WINGDINGS[value & 0xff] ?? '▯';
  if (isPrivate) return value - 0xf000 >= 0x20 ? String.fromCharCode(value - 0xf000) : '▯';
  return String.fromCharCode(value);
}
