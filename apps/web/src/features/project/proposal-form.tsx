import type { PartyDirectory, ProposalReceipt } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { ObjectValue } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Panel } from '../../shared/layout/page.js';
import { PROPOSAL } from './schemas.js';
import { PLAN } from './words.js';

/** Enters a document without a text, and goes on to its page, where it is proposed. `suggestion`: what it takes up. */
export function ProposalFields({ suggestion, title }: { suggestion?: string; title?: string }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const parties = useAddress<PartyDirectory>('/api/directory/parties');
  const choices = (parties.data?.entries ?? []).map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }));
  const create = async (value: ObjectValue, key: string) => {
    const body = { ...value, ...(suggestion === undefined ? {} : { suggestion }) };
    const { document } = await api.post<ProposalReceipt>('/api/projects', body, { key });
    await client.invalidateQueries();
    await navigate(`/documents/${document.id}`);
  };
  return (
    <PlainForm
      scope={`proposal:${suggestion ?? 'new'}`}
      schema={PROPOSAL}
      label={PLAN.propose}
      choices={{ draftingParty: choices }}
      {...(title === undefined ? {} : { initial: { title } })}
      submit={create}
    />
  );
}

export function ProposalForm() {
  const say = useSay();
  return (
    <Panel title={say(PLAN.propose)}>
      <p className="quiet">{say(PLAN.proposeAbout)}</p>
      <ProposalFields />
    </Panel>
  );
}
