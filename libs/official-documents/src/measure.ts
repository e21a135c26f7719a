/** Width of a text in full-width characters: Latin letters, digits and half-width signs count one half. */
export function widthInCharacters(text: string): number {
  let halves = 0;
  for (const character of text) halves += character.codePointAt(0)! < 0x2000 && !'·×÷°'.includes(character) ? 1 : 2;
  return halves / 2;
}

/**
 * How many lines a text takes at most when `perLine` characters fit in a line.
 * Rules against punctuation at the start of a line may push a character on, so one is given away in each line.
 */
export function linesAtMost(text: string, perLine: number): number {
  return Math.max(1, Math.ceil(widthInCharacters(text) / (perLine - 1)));
}
