/**
 * How many characters all regular expressions of the process scan while `run` runs: each search counts from where it began to the end of
 * what it found (a sticky one that finds nothing looks at one place only). Work is counted and not timed, so that a busy machine changes nothing.
 */
export function scannedBy(run: () => void): number {
  const original = RegExp.prototype.exec;
  let scanned = 0;
  RegExp.prototype.exec = function counting(text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = original.call(this, text);
    scanned += match !== null ? match.index + match[0].length - from : this.sticky ? 1 : String(text).length - from;
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = original;
  }
  return scanned;
}
