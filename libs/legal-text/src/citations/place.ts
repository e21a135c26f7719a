import { toNumber } from '../structure/labels.js';

export const NUMERAL = '(?:[〇零○一二三四五六七八九十百千两]{1,9}|[0-9０-９]{1,4})';
const LISTED = `[（(]?${NUMERAL}[）)]?`;
/** 第三条, and several in one step: 第（一）、（三）项, 第三至五条. */
export const STEPS = `(?:第${LISTED}(?:[、和至]${LISTED}){0,9}(?:条之[一二三四五六七八九十]{1,3}|分编|编|章|节|条|款|项|目))`;
/** 第十二条第一款第（二）项, as one piece. */
export const PLACE = `${STEPS}{1,6}`;

export type Unit = '编' | '章' | '节' | '条' | '款' | '项' | '目';
/** `others` are the further numbers of a step that names several, `through` the last of a range. */
export type Step = { unit: Unit; number: number; inserted: number; others?: number[]; through?: Ordinal };
/** A number with that of 之一; 0 without. */
export type Ordinal = { number: number; inserted: number };

const ORDER: readonly Unit[] = ['编', '章', '节', '条', '款', '项', '目'];
const STEP = new RegExp(
  `第(${LISTED}(?:[、和至]${LISTED}){0,9})(分编|编|章|节|条|款|项|目)(?:(?<=条)之([一二三四五六七八九十]{1,3}))?`,
  'g',
);

/** The steps of a written place, from the widest unit to the narrowest; undefined when they are in no such order (第一项第二款). */
export function stepsOf(place: string): Step[] | undefined {
  const steps: Step[] = [];
  for (const [, written = '', unit = '', inserted] of place.matchAll(STEP)) {
    const several = numbersOf(written);
    if (several === undefined) return undefined;
    const step = {
      unit: (unit === '分编' ? '编' : unit) as Unit,
      inserted: inserted === undefined ? 0 : (toNumber(inserted) ?? 0),
      ...several,
    };
    const before = steps.at(-1);
    if (before !== undefined && ORDER.indexOf(before.unit) >= ORDER.indexOf(step.unit)) return undefined;
    steps.push(step);
  }
  return steps.length > 0 ? steps : undefined;
}

function numbersOf(written: string): Pick<Step, 'number' | 'others' | 'through'> | undefined {
  const numbers = written.split(/[、和至]/).map((numeral) => toNumber(numeral.replace(/[（()）]/g, '')));
  const [number, ...others] = numbers.filter((each) => each !== null);
  if (number === undefined || others.length + 1 < numbers.length) return undefined;
  if (others.length === 0) return { number };
  return written.includes('至') ? { number, through: { number: others.at(-1) as number, inserted: 0 } } : { number, others };
}

/** In a list the later place takes over what stands above it in the one before: 第五条第一款、第三款 is 第五条第三款. */
export function continued(before: readonly Step[], next: readonly Step[]): Step[] {
  const first = next[0];
  if (first === undefined) return [...before];
  return [...before.filter(({ unit }) => ORDER.indexOf(unit) < ORDER.indexOf(first.unit)), ...next];
}

export const numberOf = (steps: readonly Step[], unit: Unit): number | null => steps.find((step) => step.unit === unit)?.number ?? null;
