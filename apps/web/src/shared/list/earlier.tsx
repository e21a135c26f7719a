import { Link, useSearchParams } from 'react-router';
import { useSay } from '../language/language.js';
import { TABLE } from './words.js';

/** What of the address a log is asked with: where its page begins, and the filters that are named. */
export function useBefore(...filters: readonly string[]): string {
  const [search] = useSearchParams();
  const asked = ['before', ...filters].flatMap((name) => (search.has(name) ? [[name, search.get(name) ?? ''] as [string, string]] : []));
  return String(new URLSearchParams(asked));
}

/** The way to the entries before these, and back to the latest; what else stands in the address stays. */
export function Earlier({ next }: { next: number | null }) {
  const say = useSay();
  const [search] = useSearchParams();
  const from = (before: number | null): string => {
    const there = new URLSearchParams(search);
    if (before === null) there.delete('before');
    else there.set('before', String(before));
    return `?${there}`;
  };
  return (
    <p className="row">
      {search.has('before') && <Link to={from(null)}>{say(TABLE.latest)}</Link>}
      {next === null ? <span className="quiet">{say(TABLE.noEarlier)}</span> : <Link to={from(next)}>{say(TABLE.earlier)}</Link>}
    </p>
  );
}
