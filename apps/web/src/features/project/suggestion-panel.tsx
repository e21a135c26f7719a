import type { SuggestionList, SuggestionPerson, SuggestionView } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { ObjectValue } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { ProposalFields } from './proposal-form.js';
import { ANSWER, LOOK } from './schemas.js';
import { SUGGESTION } from './words.js';

/** What the public suggests to this office: taken up, or set aside with a reason. */
export function SuggestionPanel() {
  const say = useSay();
  const suggestions = useAddress<SuggestionList>('/api/suggestions');
  return (
    <Panel title={say(SUGGESTION.title)}>
      <Answered of={suggestions}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p role="status">{say(SUGGESTION.none)}</p>
          ) : (
            entries.map((one) => <Suggestion key={one.id} suggestion={one} />)
          )
        }
      </Answered>
    </Panel>
  );
}

function Suggestion({ suggestion }: { suggestion: SuggestionView }) {
  const say = useSay();
  const { id, title, problem, proposal, receivedOn, hasPerson, stage, label, document, answer } = suggestion;
  return (
    <details className="material">
      <summary>
        <Zh>{title}</Zh> · {say(label)} · <span className="quiet">{say(SUGGESTION.received, { on: receivedOn })}</span>
      </summary>
      <p>
        {say(SUGGESTION.problem)}：<Zh>{problem}</Zh>
      </p>
      <p>
        {say(SUGGESTION.proposal)}：<Zh>{proposal}</Zh>
      </p>
      {document && (
        <p>
          <Link to={`/documents/${document.id}`}>
            <Zh>{document.title}</Zh>
          </Link>
        </p>
      )}
      {answer && (
        <p>
          {say(SUGGESTION.answer)}：<Zh>{answer}</Zh>
        </p>
      )}
      {hasPerson && <Looking id={id} />}
      {stage === 'received' && <Answering id={id} title={title} />}
    </details>
  );
}

/** Who suggested it, for a purpose that is kept. What was opened stands on this page alone. */
function Looking({ id }: { id: string }) {
  const say = useSay();
  const [person, setPerson] = useState<SuggestionPerson | null>(null);
  const look = async (value: ObjectValue) =>
    setPerson(await api.post<SuggestionPerson>(`/api/suggestions/${encodeURIComponent(id)}/person`, value));
  return (
    <details className="material">
      <summary>{say(SUGGESTION.person)}</summary>
      {person ? (
        <p role="status">
          <Zh>{person.name ?? say(SUGGESTION.notGiven)}</Zh>　<Zh>{person.contact ?? say(SUGGESTION.notGiven)}</Zh>
        </p>
      ) : (
        <PlainForm scope={`suggestion:look:${id}`} schema={LOOK} label={SUGGESTION.person} submit={look} />
      )}
    </details>
  );
}

function Answering({ id, title }: { id: string; title: string }) {
  const say = useSay();
  const client = useQueryClient();
  const setAside = async (value: ObjectValue, key: string) => {
    await api.post<SuggestionView>(`/api/suggestions/${encodeURIComponent(id)}/set-aside`, value, { key });
    await client.invalidateQueries();
  };
  return (
    <>
      <details className="material">
        <summary>{say(SUGGESTION.takeUp)}</summary>
        <ProposalFields suggestion={id} title={title} />
      </details>
      <details className="material">
        <summary>{say(SUGGESTION.setAside)}</summary>
        <PlainForm scope={`suggestion:${id}`} schema={ANSWER} label={SUGGESTION.setAside} submit={setAside} />
      </details>
    </>
  );
}
