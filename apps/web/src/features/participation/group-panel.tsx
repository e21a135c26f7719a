import type { CommentGroupPage, ConsultationDesk } from '@fashen/contracts';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import type { OpenForm } from '../../shared/form/form-drawer.js';
import { useLanguage } from '../../shared/language/language.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Pager } from '../../shared/list/pager.js';
import { GroupTable } from './group-table.js';
import { ANSWER } from './schemas.js';
import type { Desk } from './use-desk.js';
import { COMMENTS } from './words.js';

const EVERYWHERE = '*';
const STATES = [
  ['', COMMENTS.any],
  ['unanswered', COMMENTS.unansweredOnly],
  ['answered', COMMENTS.answeredOnly],
] as const;

type Props = { of: ConsultationDesk; desk: Desk; onForm: (form: OpenForm) => void; onLook: (group: string) => void };

/** Groups by article and by whether they are answered; several are answered at once. What is shown stands in the address. */
export function GroupPanel({ of, desk, onForm, onLook }: Props) {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = new URLSearchParams([...search].filter(([name]) => ['clause', 'state', 'cursor'].includes(name)));
  const page = useAddress<CommentGroupPage>(`${desk.base}/groups?${query}`);
  const change = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    next.delete('cursor');
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setSearch(next);
  };
  const choose = (group: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, group] : [...chosen].filter((one) => one !== group)));
  const answer = () =>
    onForm({
      scope: `comments:${of.consultation.id}`,
      label: COMMENTS.answer,
      schema: ANSWER,
      submit: async (value) => {
        await desk.answer({ groups: [...chosen] }, value);
        setChosen(new Set());
      },
    });
  const clauses = of.byClause.map(({ clause, comments }) => ({
    value: clause ?? '',
    label: `${clause ?? say(COMMENTS.whole)} (${comments})`,
  }));
  return (
    <Panel
      title={say(COMMENTS.groups)}
      extra={
        <span className="row">
          <Select
            aria-label={say(COMMENTS.clause)}
            className="filter"
            value={search.get('clause') ?? EVERYWHERE}
            options={[{ value: EVERYWHERE, label: say(COMMENTS.everywhere) }, ...clauses]}
            onChange={(value: string) => change('clause', value === EVERYWHERE ? undefined : value)}
          />
          <Select
            aria-label={say(COMMENTS.state)}
            className="filter"
            value={search.get('state') ?? ''}
            options={STATES.map(([value, label]) => ({ value, label: say(label) }))}
            onChange={(value: string) => change('state', value || undefined)}
          />
          {of.mayAnswer && (
            <Button type="primary" disabled={chosen.size === 0} onClick={answer}>
              {say(COMMENTS.answerChosen, { n: chosen.size })}
            </Button>
          )}
        </span>
      }
    >
      <Answered of={page}>
        {({ entries, next }) => (
          <>
            {entries.length === 0 ? (
              <p className="quiet">{say(COMMENTS.nothing)}</p>
            ) : (
              <GroupTable groups={entries} chosen={of.mayAnswer ? chosen : null} onChoose={choose} onLook={onLook} />
            )}
            <Pager next={next} hasBefore={search.has('cursor')} onGo={(cursor) => change('cursor', cursor)} />
          </>
        )}
      </Answered>
    </Panel>
  );
}
