import { useSearchParams } from 'react-router';

/** Filters of a list, which stand in the address. `query`: what the sheet and a view are kept by; `ask`: what the page asks for. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const filters = new URLSearchParams(search);
  for (const name of ['cursor', 'limit', 'sort']) filters.delete(name);
  const ask = new URLSearchParams(search);
  ask.delete('sort');
  const change = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    next.delete('cursor');
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next);
  };
  return {
    of: (name: string) => search.get(name),
    query: String(filters),
    ask: String(ask),
    isFiltered: filters.size > 0,
    hasBefore: search.has('cursor'),
    change,
    clear: () => setSearch({}),
    open: (query: string) => setSearch(new URLSearchParams(query)),
  };
}
