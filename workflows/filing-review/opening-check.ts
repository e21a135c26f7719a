import type { PayloadChecker } from '@fashen/engine';
import type { FilingReviewContext } from './context.js';
import type { FilingReviewFacts } from './facts.js';
import { LAW } from './law.js';
import { dayFindings, scanFindings, when } from './payload-checks.js';

type Opened = { receivedOn: string; scan?: string | undefined; package?: string | undefined } & {
  [K in (typeof OF_SYSTEM)[number]]?: string | undefined;
};

const OF_SYSTEM = ['filing', 'receiver', 'submitter', 'version', 'textHash'] as const;

/** By hand only with what came in: the scan of the paper, or a package whose signature was found good. */
export const openingFits: PayloadChecker<FilingReviewContext, FilingReviewFacts, Opened> = ({ payload, facts, at, by }) => {
  const late = dayFindings('/receivedOn', payload.receivedOn, at, null);
  if (by.roles.includes('system')) return late;
  const isPackage = payload.package !== undefined;
  return [
    ...late,
    ...OF_SYSTEM.flatMap((name) => when(payload[name] !== undefined, 'field.notByHand', `/${name}`)),
    ...when(isPackage && !facts.packages.some(({ id }) => id === payload.package), 'package.unknown', '/package'),
    ...when(!isPackage && payload.scan === undefined, 'scan.missing', '/scan', { basis: LAW.byHand }),
    ...scanFindings('/scan', payload.scan, facts),
  ];
};
