import type { DeskEntry, DeskList, GroupView } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { GROUP, OBJECTION } from './words.js';

/** 合并审查: what says the same is proposed; a handler confirms, takes out, or names another one to the same paper. */
export function GroupPanel({ entry }: { entry: DeskEntry }) {
  const say = useSay();
  return (
    <Panel title={say(OBJECTION.group)}>
      <p className="quiet">{say(GROUP.about)}</p>
      {entry.group.lead === entry.id ? <Members entry={entry} /> : <Follower entry={entry} />}
    </Panel>
  );
}

function useChange(): { error: unknown; change: (work: Promise<unknown>) => Promise<void> } {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const change = async (work: Promise<unknown>) => {
    setError(null);
    try {
      await work;
      await client.invalidateQueries({ queryKey: ['address'] });
    } catch (failure) {
      setError(failure);
    }
  };
  return { error, change };
}

function Follower({ entry: { id, group } }: { entry: DeskEntry }) {
  const say = useSay();
  const { error, change } = useChange();
  return (
    <>
      <p>
        {say(GROUP.follows)} {say(group.isConfirmed ? OBJECTION.joined : OBJECTION.proposed, { n: group.similarity })}{' '}
        <Link to={`/objections/${group.lead}`}>{say(GROUP.see)}</Link>
      </p>
      {!group.isConfirmed && (
        <Button onClick={() => void change(api.post(`/api/objections/${encodeURIComponent(id)}/separation`, {}))}>
          {say(GROUP.separate)}
        </Button>
      )}
      <ProblemView error={error} />
    </>
  );
}

function Members({ entry }: { entry: DeskEntry }) {
  const say = useSay();
  const at = `/api/objections/${encodeURIComponent(entry.id)}/group`;
  const group = useAddress<GroupView>(at);
  const all = useAddress<DeskList>('/api/objections?status=active&limit=100');
  const { error, change } = useChange();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const toggle = (id: string, isOn: boolean) => setChosen((before) => (isOn ? [...before, id] : before.filter((one) => one !== id)));
  const confirm = (body: object) => change(api.post(at, body)).then(() => setChosen([]));
  return (
    <Answered of={group}>
      {({ members }) => {
        const proposed = members.filter(({ isConfirmed }) => !isConfirmed);
        const others = (all.data?.entries ?? []).filter(
          ({ id, document, group: own }) =>
            id !== entry.id && document?.id === entry.document?.id && own.lead === id && own.size === 1 && entry.document !== null,
        );
        return (
          <div className="stack">
            {members.length === 0 && <p>{say(GROUP.none)}</p>}
            <ul className="plain matters">
              {members.map(({ id, receivedOn, similarity, isConfirmed }) => (
                <li key={id}>
                  {isConfirmed ? (
                    <span>
                      {say(GROUP.member, { day: receivedOn, n: similarity })} <strong>{say(GROUP.confirmed)}</strong>
                    </span>
                  ) : (
                    <>
                      <Checkbox checked={chosen.includes(id)} onChange={({ target }) => toggle(id, target.checked)}>
                        {say(GROUP.member, { day: receivedOn, n: similarity })}
                      </Checkbox>
                      <Button
                        size="small"
                        onClick={() => void change(api.post(`/api/objections/${encodeURIComponent(id)}/separation`, {}))}
                      >
                        {say(GROUP.separate)}
                      </Button>
                    </>
                  )}
                </li>
              ))}
            </ul>
            {others.length > 0 && (
              <fieldset className="fields">
                <legend>{say(GROUP.others)}</legend>
                {others.map(({ id, receivedOn, clauses }) => (
                  <Checkbox key={id} checked={chosen.includes(id)} onChange={({ target }) => toggle(id, target.checked)}>
                    {say(OBJECTION.receivedOn)} {receivedOn} <span lang="zh-CN">{clauses.join('、')}</span>
                  </Checkbox>
                ))}
              </fieldset>
            )}
            {(proposed.length > 0 || others.length > 0) && (
              <div className="row">
                <Button onClick={() => (chosen.length === 0 ? setMissing(true) : void confirm({ members: chosen }))}>
                  {say(GROUP.confirm)}
                </Button>
                {proposed.some(({ similarity }) => similarity === 100) && (
                  <Button onClick={() => void confirm({ least: 100 })}>{say(GROUP.same)}</Button>
                )}
                <span role="alert" className="field-wrong">
                  {isMissing && chosen.length === 0 && say(GROUP.missing)}
                </span>
              </div>
            )}
            <ProblemView error={error} />
          </div>
        );
      }}
    </Answered>
  );
}
