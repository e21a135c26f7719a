import type { Party } from '@fashen/persistence';

const PLACE = /([^省市区县旗镇乡]+[省市区县旗镇乡])/g;

/**
 * 机关代字, the authority's letters in a document number, from its name: 临江市司法局 → 临司法. The place gives the first character of its
 * last name (临江市青溪区 → 青); the office its name without 局 or 委员会. What an authority has fixed for itself differs only in the letters.
 */
export function documentCode(name: string, government: string | null): string {
  const place = government?.replace(/人民政府.*$/, '') ?? '';
  const office = (place && name.startsWith(place) ? name.slice(place.length) : name).replace(/(局|委员会|办公室|人民政府)$/, '');
  const last = place.match(PLACE)?.at(-1) ?? place;
  return `${last.slice(0, 1)}${office}`;
}

/** The letters of a party, by its own name and that of the government above it. */
export const codeOf = (party: Party, parent: Party | undefined): string => documentCode(party.name, parent?.name ?? null);

/** 临司法审〔2026〕1号: letters, year in full in 〔〕, number without leading zeros (GB/T 9704-2012 7.2.5). */
export const documentNumber = (code: string, kind: string, year: number, number: number): string => `${code}${kind}〔${year}〕${number}号`;
