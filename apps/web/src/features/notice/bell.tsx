import { BellOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import './notice.css';
import { useLatest, useSeen } from './seen.js';
import { NOTICE } from './words.js';

/** The bell in the head: how many notices came since they were last looked at. */
export function Bell() {
  const say = useSay();
  const { data } = useLatest();
  const { seen } = useSeen();
  const fresh = (data?.entries ?? []).filter(({ at }) => at > seen).length;
  const isMore = data?.next != null && fresh === data.entries.length;
  const count = isMore ? say(NOTICE.many, { n: fresh }) : String(fresh);
  return (
    <Link to="/notices" className="bell" aria-label={fresh === 0 ? say(NOTICE.bellNone) : say(NOTICE.bell, { n: count })}>
      <BellOutlined aria-hidden="true" />
      {fresh > 0 && <span className="bell-count">{count}</span>}
    </Link>
  );
}
