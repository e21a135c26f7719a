import type { SavedView, SavedViewList } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { api, newKey } from '../api/client.js';
import { useAddress } from '../api/queries.js';
import { useSay } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { ProblemView } from '../problem/problem-view.js';
import { MATTER } from './words.js';

type Props = { list: SavedView['list']; query: string; onOpen: (query: string) => void };

/** 常用视图: the filters of a list under a name of one's own. */
export function SavedViews({ list, query, onOpen }: Props) {
  const say = useSay();
  const client = useQueryClient();
  const views = useAddress<SavedViewList>('/api/views');
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>(null);
  const own = (views.data?.entries ?? []).filter((view) => view.list === list);
  const change = async (work: Promise<unknown>) => {
    setError(null);
    try {
      await work;
      setName('');
      await client.invalidateQueries({ queryKey: ['address', '/api/views'] });
    } catch (failure) {
      setError(failure);
    }
  };
  const content = (
    <div className="stack">
      {own.length === 0 && <p className="quiet">{say(MATTER.noViews)}</p>}
      <ul className="plain">
        {own.map((view) => (
          <li key={view.id} className="row">
            <Button type="link" onClick={() => onOpen(view.query)}>
              <Zh>{view.name}</Zh>
            </Button>
            <Button
              type="text"
              size="small"
              aria-label={say(MATTER.forget, { name: view.name })}
              onClick={() => void change(api.delete(`/api/views/${view.id}`))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void change(api.put(`/api/views/${newKey()}`, { list, name, query }));
        }}
      >
        <Input
          aria-label={say(MATTER.viewName)}
          placeholder={say(MATTER.viewName)}
          value={name}
          maxLength={100}
          onChange={({ target }) => setName(target.value)}
        />
        <Button htmlType="submit" disabled={name.trim() === ''}>
          {say(MATTER.keep)}
        </Button>
      </form>
      <ProblemView error={error} />
    </div>
  );
  return (
    <Popover trigger="click" content={content} placement="bottomRight">
      <Button>
        {say(MATTER.views)} ({own.length})
      </Button>
    </Popover>
  );
}
