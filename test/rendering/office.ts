import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (program: string, args: readonly string[]): Buffer =>
  execFileSync(program, args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

/** Has LibreOffice, with a profile of its own, turn a file into another kind, and gives the path of what it made. */
function converted(file: Buffer, name: string, to: string): string {
  if (!process.env.FONTCONFIG_FILE) throw new Error('Set FONTCONFIG_FILE to what test/rendering/prepare.sh prints');
  const folder = mkdtempSync(join(tmpdir(), 'fashen-rendering-'));
  writeFileSync(join(folder, name), file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, name)]);
  return join(folder, name.replace(/\.\w+$/, `.${to.split(':')[0]}`));
}

/** A docx as a PDF. */
export const toPdf = (docx: Buffer): string => converted(docx, 'paper.docx', 'pdf');

/** The first sheet of an xlsx as text: commas between cells, quotes around each, UTF-8. */
export const toCsv = (xlsx: Buffer): string =>
  readFileSync(converted(xlsx, 'sheet.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true'), 'utf8');

export const pageCount = (pdf: string): number => Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]).toString())?.[1]);

/** Fonts of a PDF: name and whether it is embedded. */
export const fonts = (pdf: string): { name: string; embedded: boolean }[] =>
  run('pdffonts', [pdf])
    .toString()
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.split(/\s+/)[0]!.replace(/^[A-Z]{6}\+/, ''),
      embedded: /\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+/.exec(line)?.[1] === 'yes',
    }));

/** Text of one page as lines, without white space inside them. */
export const linesOfPage = (pdf: string, page: number): string[] =>
  run('pdftotext', ['-layout', '-f', `${page}`, '-l', `${page}`, pdf, '-'])
    .toString()
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');

/** A word on a page: where it stands, in millimetres from the page's upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const millimetres = (points: string | undefined): number => (Number(points) / 72) * 25.4;

/** The words of one page with their places. */
export const wordsOfPage = (pdf: string, page: number): Word[] =>
  [
    ...run('pdftotext', ['-bbox', '-f', `${page}`, '-l', `${page}`, pdf, '-'])
      .toString()
      .matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g),
  ].map(([, left, top, right, bottom, text]) => ({
    text: text!,
    left: millimetres(left),
    right: millimetres(right),
    top: millimetres(top),
    bottom: millimetres(bottom),
  }));

/** A page as a picture file. */
export function picture(pdf: string, page: number, target: string): void {
  run('pdftoppm', ['-png', '-r', '80', '-f', `${page}`, '-l', `${page}`, '-singlefile', pdf, target.replace(/\.png$/, '')]);
}

/** A ruled line across a page, in millimetres. */
export interface Rule {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

type Colour = (red: number, green: number, blue: number) => boolean;
export const isRed: Colour = (red, green, blue) => red > 180 && green < 130 && blue < 130;
export const isDark: Colour = (red, green, blue) => red < 130 && green < 130 && blue < 130;

const DPI = 200;

/** Horizontal lines of a colour at least 100 mm long on a page, found in its picture; rows next to each other are one line. */
export function rules(pdf: string, page: number, colour: Colour): Rule[] {
  const image = run('pdftoppm', ['-r', `${DPI}`, '-f', `${page}`, '-l', `${page}`, '-singlefile', pdf]);
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1'))!;
  const width = Number(header[1]);
  const height = Number(header[2]);
  const pixels = image.subarray(header[0].length);
  const mm = (pixel: number) => (pixel / DPI) * 25.4;
  const found: Rule[] = [];
  for (let y = 0; y < height; y += 1) {
    let start = -1;
    let longest = [0, 0] as [number, number];
    for (let x = 0; x <= width; x += 1) {
      const at = (y * width + x) * 3;
      const on = x < width && colour(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
      if (on && start < 0) start = x;
      if (!on && start >= 0) {
        if (x - start > longest[1] - longest[0]) longest = [start, x];
        start = -1;
      }
    }
    const [from, to] = longest;
    if (mm(to - from) < 100) continue;
    const last = found.at(-1);
    if (!last || mm(y) - last.top > 1) found.push({ top: mm(y), left: mm(from), right: mm(to) });
  }
  return found;
}
