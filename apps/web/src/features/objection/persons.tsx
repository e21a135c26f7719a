import type { Looked } from '@fashen/contracts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { LOOK } from './words.js';

type Person = Looked['persons'][number];
type Props = { at: string; persons: readonly Person[]; why: string; isEnded: boolean };

/** Who objected, and how each is reached; once it has ended, the head may have them forgotten. */
export function Persons({ at, persons, why, isEnded }: Props) {
  const say = useSay();
  const { modal } = App.useApp();
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const isGone = ({ person, isForgotten }: Person) => isForgotten || forgotten.includes(person);
  const forget = (person: string) =>
    modal.confirm({
      title: say(LOOK.forget),
      content: say(LOOK.forgetAsk),
      okText: say(LOOK.forgetYes),
      cancelText: say(LOOK.keep),
      onOk: async () => {
        setError(null);
        try {
          await api.post(`${at}/persons/${encodeURIComponent(person)}/forgetting`, { why });
          setForgotten((all) => [...all, person]);
        } catch (failure) {
          setError(failure);
        }
      },
    });
  const column = (key: 'name' | 'phone' | 'email' | 'address' | 'agentFor'): Column<Person> => ({
    key,
    title: say(LOOK[key]),
    render: (one) => (isGone(one) ? key === 'name' ? say(LOOK.forgotten) : null : <Zh>{one[key]}</Zh>),
  });
  const columns = (['name', 'phone', 'email', 'address', 'agentFor'] as const).map(column);
  const forgetting: Column<Person> = {
    key: 'forget',
    title: say(LOOK.forget),
    render: (one) =>
      !isGone(one) && (
        <Button size="small" onClick={() => forget(one.person)}>
          {say(LOOK.forget)}
        </Button>
      ),
  };
  return (
    <>
      <DataTable
        label={say(LOOK.persons)}
        columns={isEnded ? [...columns, forgetting] : columns}
        rows={persons}
        rowKey={({ person }) => person}
      />
      <ProblemView error={error} />
    </>
  );
}
