import type { CorrectionSourceKind } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import type { CorrectionFacts } from './facts.js';
import { LAW } from './law.js';
import { clausesKnown, scanKnown, when } from './payload-checks.js';

type Opened = {
  addressee: string;
  source: { kind: CorrectionSourceKind; process?: string | undefined };
  clauses: readonly string[];
  words?: string | undefined;
  evidence?: string | undefined;
  orderedBy?: string | undefined;
  textHash?: string | undefined;
  receivedOn?: string | undefined;
};

/** What a process opens was ordered there: by whom, and since when the authority knows. */
const bySystem = ({ orderedBy, receivedOn }: Opened): Finding[] => [
  ...when(orderedBy === undefined, 'order.notIssued', '/orderedBy'),
  ...when(receivedOn === undefined, 'order.notIssued', '/receivedOn'),
];

const OF_SYSTEM = ['orderedBy', 'textHash', 'receivedOn'] as const;

/** What people enter is another authority's word, proven by its scan; what only processes may say is left to them. */
function byHand(payload: Opened, facts: CorrectionFacts): Finding[] {
  const { source, words, evidence, clauses } = payload;
  const isEntered = source.kind === 'referral' || source.kind === 'specialReview';
  return [
    ...when(!isEntered, 'source.notByHand', '/source/kind', { basis: LAW.house }),
    ...OF_SYSTEM.flatMap((field) => when(payload[field] !== undefined, 'field.notByHand', `/${field}`)),
    ...when(source.process !== undefined, 'field.notByHand', '/source/process'),
    ...when(words === undefined, 'words.missing', '/words', { basis: LAW.grounds }),
    ...when(evidence === undefined, 'evidence.missing', '/evidence', { basis: LAW.order }),
    ...scanKnown(evidence, facts),
    ...clausesKnown(clauses, facts),
  ];
}

export const openingFits: PayloadChecker<unknown, CorrectionFacts, Opened> = ({ payload, facts, by }) => {
  const isKnown = facts.matter === null || facts.matter.authorities.some(({ party }) => party === payload.addressee);
  return [
    ...when(!isKnown, 'addressee.notTheIssuer', '/addressee', { party: payload.addressee, basis: LAW.order }),
    ...(by.roles.includes('system') ? bySystem(payload) : byHand(payload, facts)),
  ];
};
