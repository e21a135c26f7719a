import { GOVERNMENT_KINDS, type IsoDate, PARTY_FUNCTIONS } from '@fashen/domain';
import type { Party } from '@fashen/persistence';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { PARTY_MESSAGES, type PartyRule } from './party-messages.js';

type Details = NonNullable<SpokenFinding['details']>;
export const partyFinding = (rule: PartyRule, field: string, details?: Details): SpokenFinding => ({
  rule,
  field,
  ...PARTY_MESSAGES[rule],
  ...(details ? { details } : {}),
});

/** What stands against naming this party at `field`: it has to be there and to stand. */
export function referenceFindings(all: readonly Party[], id: string | null | undefined, field: string): SpokenFinding[] {
  if (id === null || id === undefined) return [];
  const party = all.find((one) => one.id === id);
  if (!party) return [partyFinding('party.unknown', field)];
  return party.abolishedOn ? [partyFinding('party.abolished', field, { name: party.name })] : [];
}

/** What stands against a party as it would be, new or changed, among all the others. */
export function placeFindings(party: Party, all: readonly Party[]): SpokenFinding[] {
  const others = all.filter(({ id }) => id !== party.id);
  const siblings = others.filter(({ parentId, abolishedOn }) => parentId === party.parentId && !abolishedOn);
  return [
    ...referenceFindings(all, party.parentId, '/parent'),
    ...referenceFindings(others, party.superiorId, '/superior'),
    ...(party.parentId === null && !GOVERNMENT_KINDS.includes(party.kind) ? [partyFinding('party.needsParent', '/parent')] : []),
    ...(isUnderItself(party, others) ? [partyFinding('party.circle', '/parent')] : []),
    ...(siblings.some(({ name }) => name === party.name) ? [partyFinding('party.nameTaken', '/name')] : []),
    ...siblings.flatMap((sibling) => sharedFunctions(party, sibling)),
  ];
}

function isUnderItself({ id, parentId }: Party, others: readonly Party[]): boolean {
  for (let at = parentId; at !== null; at = others.find((one) => one.id === at)?.parentId ?? null) if (at === id) return true;
  return false;
}

/** One parent has one body for each work: who reviews or registers follows from the tree, and the first of two would be taken by chance. */
const sharedFunctions = ({ functions }: Party, sibling: Party): SpokenFinding[] =>
  functions
    .filter((work) => sibling.functions.includes(work))
    .map((work) =>
      partyFinding('party.functionTaken', '/functions', {
        name: sibling.name,
        function: PARTY_FUNCTIONS[work].zh,
        functionEn: PARTY_FUNCTIONS[work].en,
      }),
    );

/** What stands against abolishing a party in favour of another one 机构改革. */
export function abolitionFindings(
  party: Party,
  { successor, abolishedOn }: { successor: string; abolishedOn: IsoDate },
  all: readonly Party[],
  today: IsoDate,
): SpokenFinding[] {
  const hasParts = all.some(({ parentId, abolishedOn: ended }) => parentId === party.id && !ended);
  return [
    ...(party.abolishedOn ? [partyFinding('party.abolished', '', { name: party.name })] : []),
    ...(abolishedOn > today ? [partyFinding('party.abolishedLater', '/abolishedOn')] : []),
    ...(successor === party.id ? [partyFinding('party.ownSuccessor', '/successor')] : referenceFindings(all, successor, '/successor')),
    ...(hasParts ? [partyFinding('party.hasParts', '', { name: party.name })] : []),
  ];
}
