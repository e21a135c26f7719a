import type { ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../shared/api/queries.js';
import { type Unit, unitsOf } from '../../shared/clauses/units.js';

const NONE: readonly Unit[] = [];

/** The text of a version of the case's document, in units. */
export function useText(process: ProcessDocument, version: string) {
  const document = process.subject?.id;
  const clauses = useQuery({ ...queries.clauses(document ?? '', version), enabled: document !== undefined });
  const units = useMemo(() => (clauses.data ? unitsOf(clauses.data.clauses) : NONE), [clauses.data]);
  return { clauses, units };
}
