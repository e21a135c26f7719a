import type { PlanView } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api/client.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { ObjectValue } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { ADOPTION } from './schemas.js';
import { PLAN } from './words.js';

/** From now on what is approved is an addition. */
export function AdoptionForm({ year, lead }: { year: number; lead: string }) {
  const say = useSay();
  const client = useQueryClient();
  const adopt = async (value: ObjectValue, key: string) => {
    await api.post<PlanView>(`/api/plans/${year}/adoption`, { lead, ...value }, { key });
    await client.invalidateQueries();
  };
  return (
    <details className="material">
      <summary>{say(PLAN.adopt)}</summary>
      <PlainForm scope={`plan:${lead}:${year}`} schema={ADOPTION} label={PLAN.adopt} submit={adopt} />
    </details>
  );
}
