import { Link, useSearchParams } from 'react-router';
import { useSay } from '../language/language.js';
import '../layout/sections.css';
import { TABLE } from './words.js';

/** 办理中 or 已办结: which half of a list is shown stands in the address. */
export function StatusSwitch() {
  const say = useSay();
  const [search] = useSearchParams();
  const isDone = search.get('status') === 'done';
  return (
    <nav className="sections" aria-label={say(TABLE.status)}>
      <Link to={{ search: '' }} {...(isDone ? {} : { 'aria-current': 'page' })}>
        {say(TABLE.active)}
      </Link>
      <Link to={{ search: 'status=done' }} {...(isDone ? { 'aria-current': 'page' } : {})}>
        {say(TABLE.done)}
      </Link>
    </nav>
  );
}
