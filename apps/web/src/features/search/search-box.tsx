import { Input } from 'antd';
import { useNavigate } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { SEARCH } from './words.js';

/** The search that stands in the head of every page. */
export function SearchBox() {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <search>
      <Input.Search
        className="head-search"
        aria-label={say(SEARCH.ask)}
        placeholder={say(SEARCH.title)}
        onSearch={(text) => text.trim() && void navigate(`/search?${new URLSearchParams({ q: text.trim() })}`)}
      />
    </search>
  );
}
