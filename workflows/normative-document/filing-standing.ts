import type { IsoDate } from '@fashen/domain';
import type { FilingReceiver, FilingStanding, SpineContext } from './context.js';

/** As a filing reports it; `late` says that its period is over and nothing was handed in. */
export const FILING_OUTCOMES = ['submitted', 'registered', 'countedAsMet', 'refused', 'reviewed', 'late'] as const;
export type FilingOutcome = (typeof FILING_OUTCOMES)[number];

type Reported = { filing: string; receiver: string; outcome: FilingOutcome; isLate: boolean; on: IsoDate };

export const keyOf = ({ party, body }: Pick<FilingReceiver, 'party' | 'body'>): string => party ?? body;

/** What is due from the publication on, one for each receiver. */
export const due = (receivers: readonly FilingReceiver[]): FilingStanding[] =>
  receivers.map((one) => ({ receiver: keyOf(one), name: one.name, filing: null, standing: 'due', isLate: false, on: null }));

/** What is handed in late is no longer missing, and stays marked as late. */
export const reported = ({ filings }: SpineContext, { filing, receiver, outcome, isLate, on }: Reported): FilingStanding[] =>
  filings.map((one) =>
    one.receiver === receiver ? { ...one, filing, standing: outcome === 'late' ? 'missing' : outcome, isLate, on } : one,
  );

export const isHandedIn = ({ standing }: FilingStanding): boolean => standing !== 'due' && standing !== 'missing';
