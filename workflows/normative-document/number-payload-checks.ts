import type { IsoDate } from '@fashen/domain';
import type { Finding } from '@fashen/engine';
import type { SpineFacts } from './facts.js';
import { LAW } from './law.js';
import { type Known, ofRegister, type TakenIn } from './published-here.js';
import { FIGURES, isTaken } from './taken-numbers.js';

type Published = { unifiedNumber?: string | undefined; documentNumber?: string | undefined; publishedOn: IsoDate };

const UNIFIED = '/publication/unifiedNumber';
const DOCUMENT = '/publication/documentNumber';
/** Code and year of a number as it could be given here; one of another form says neither. */
const FORM = /^(.{3,20})-(\d{4})-\d{4,9}$/;
const YEAR = /〔(\d{4})〕/;

const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];

/** A number is given in the year of the publication, or at the end of the year before. */
const isYearOff = (year: number, publishedOn: IsoDate): boolean => {
  const published = Number(publishedOn.slice(0, 4));
  return year > published || year < published - 1;
};

/** The code belongs to this issuer, whose registrar has entered it as the profile has codes, and the year to the publication. */
function formFindings(number: string, publishedOn: IsoDate, { numberCodes }: SpineFacts): Finding[] {
  const [, code, year] = FORM.exec(number) ?? [];
  if (code === undefined) return [];
  const { own, others } = numberCodes;
  const isForeign = others.includes(code);
  return [
    ...when(isForeign, 'takeIn.numberOfAnother', UNIFIED, { code, basis: LAW.unified }),
    ...when(!isForeign && own.length > 0 && !own.includes(code), 'takeIn.numberOtherCode', UNIFIED, { code, own, basis: LAW.unified }),
    ...when(isYearOff(Number(year), publishedOn), 'takeIn.numberYear', UNIFIED, { year: Number(year), publishedOn, basis: LAW.unified }),
  ];
}

/** What a case under way brings as its numbers: free in both registers, of this issuer, and of the year of its publication. */
export function numberFindings({ unifiedNumber, documentNumber, publishedOn }: Published, facts: SpineFacts): Finding[] {
  const year = Number(YEAR.exec(documentNumber ?? '')?.[1] ?? publishedOn.slice(0, 4));
  return [
    ...(unifiedNumber === undefined
      ? []
      : [
          ...when(isTaken(facts.unifiedNumbers, unifiedNumber, FIGURES.unified), 'takeIn.numberTaken', UNIFIED, {
            number: unifiedNumber,
            basis: LAW.unified,
          }),
          ...formFindings(unifiedNumber, publishedOn, facts),
        ]),
    ...(documentNumber === undefined
      ? []
      : [
          ...when(isTaken(facts.documentNumbers, documentNumber, FIGURES.document), 'takeIn.documentNumberTaken', DOCUMENT, {
            number: documentNumber,
            basis: LAW.documentNumber,
          }),
          ...when(isYearOff(year, publishedOn), 'takeIn.documentNumberYear', DOCUMENT, { year, publishedOn, basis: LAW.documentNumber }),
        ]),
  ];
}

const COMPARED = ['unifiedNumber', 'documentNumber', 'publishedOn', 'effectiveOn'] as const;

/** What was published here goes on as that, else it would be numbered twice; what was typed all the same agrees with the register. */
export function registerFindings(taken: TakenIn, facts: Known): Finding[] {
  const own = ofRegister(taken, facts);
  const { publication, stage } = taken;
  if (facts.publishedHere && stage !== 'published')
    return [{ rule: 'takeIn.publishedHere', field: '/stage', number: facts.publishedHere.unifiedNumber, basis: LAW.unified }];
  if (own === null || publication === undefined) return [];
  return COMPARED.flatMap((name): Finding[] => {
    const [typed, named] = [publication[name], own[name]];
    if (typed === undefined || named === null || typed === named) return [];
    return [{ rule: 'takeIn.differsFromRegister', field: `/publication/${name}`, named, basis: LAW.unified }];
  });
}
