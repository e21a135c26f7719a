import type { ActionChoices, FieldChoices } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../api/client.js';
import { type Schema, simplified } from './schema.js';

/** What may be chosen in the fields of a form. `ask` looks further in a list of which only the first entries came. */
export type Choices = {
  fields: Readonly<Record<string, FieldChoices>>;
  defaults: Readonly<Record<string, unknown>>;
  isLoading: boolean;
  error: unknown;
  /** Address of the choices; null where a form has none. */
  href: string | null;
  again: () => Promise<unknown>;
};

const asksForChoices = (given: Schema): boolean => {
  const schema = simplified(given);
  return (
    schema.choices !== undefined ||
    Object.values(schema.properties ?? {}).some(asksForChoices) ||
    (schema.oneOf ?? []).some(asksForChoices) ||
    (schema.items !== undefined && asksForChoices(schema.items))
  );
};

/** Asks `href` for what may be chosen, where a schema says that there is something. */
export function useChoices(href: string | null, schema: Schema): Choices {
  const isAsked = useMemo(() => href !== null && asksForChoices(schema), [href, schema]);
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['choices', href],
    queryFn: () => api.get<ActionChoices>(href ?? ''),
    enabled: isAsked,
  });
  return useMemo(() => {
    const fields = data?.fields ?? {};
    const defaults = Object.fromEntries(
      Object.entries(fields).flatMap(([path, field]) => ('default' in field ? [[path, field.default]] : [])),
    );
    return { fields, defaults, isLoading: isAsked && isLoading, error, href: isAsked ? href : null, again: refetch };
  }, [data, error, isAsked, isLoading, href, refetch]);
}
