import type { Words } from '@fashen/domain';
import { Checkbox, Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { SavedViews } from '../../shared/matter/saved-views.js';
import { LIGHTS, SORTS, TASK, WORKFLOWS } from './words.js';

/** What the address says beside the place in the list: the same for the page, the sheet and a view that is kept. */
export const filtersOf = (search: URLSearchParams): URLSearchParams => {
  const filters = new URLSearchParams(search);
  for (const name of ['cursor', 'limit']) filters.delete(name);
  return filters;
};

const optionsOf = (of: Readonly<Record<string, Words>>, say: (words: Words) => string) =>
  Object.entries(of).map(([value, words]) => ({ value, label: say(words) }));

/** The filter bar: all of it stands in the address. */
export function Filters() {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const change = (name: string, value: string | undefined) => {
    const next = filtersOf(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: name === 'text' });
  };
  const text = search.get('text') ?? '';
  return (
    <search className="panel row task-filters" aria-label={say(TASK.filters)}>
      <Input
        key={text}
        type="search"
        aria-label={say(TASK.text)}
        placeholder={say(TASK.text)}
        defaultValue={text}
        onPressEnter={({ currentTarget }) => change('text', currentTarget.value.trim())}
        onBlur={({ target }) => target.value.trim() !== text && change('text', target.value.trim())}
      />
      {(['light', 'workflow'] as const).map((name) => (
        <Select
          key={name}
          mode="multiple"
          aria-label={say(TASK[name])}
          placeholder={say(TASK[name])}
          allowClear
          value={search.get(name)?.split(',') ?? []}
          options={optionsOf(name === 'light' ? LIGHTS : WORKFLOWS, say)}
          onChange={(chosen: string[]) => change(name, chosen.join(','))}
        />
      ))}
      <Select
        aria-label={say(TASK.sort)}
        value={search.get('sort') ?? 'due'}
        options={optionsOf(SORTS, say)}
        onChange={(chosen: string) => change('sort', chosen === 'due' ? undefined : chosen)}
      />
      <Checkbox checked={search.get('mine') === 'true'} onChange={({ target }) => change('mine', target.checked ? 'true' : undefined)}>
        {say(TASK.mine)}
      </Checkbox>
      <SavedViews list="tasks" query={String(filtersOf(search))} onOpen={(query) => setSearch(new URLSearchParams(query))} />
    </search>
  );
}
