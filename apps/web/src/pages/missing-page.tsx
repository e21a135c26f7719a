import { Button, Result } from 'antd';
import { useSay } from '../shared/language/language.js';
import { useTitle } from '../shared/layout/page.js';
import { SHELL } from '../shared/layout/words.js';

export function MissingPage() {
  const say = useSay();
  useTitle(say(SHELL.missing));
  return <Result status="404" title={say(SHELL.missing)} subTitle={say(SHELL.missingWayOut)} />;
}

/** A fault of a page itself. Drafts are kept, so opening it again loses nothing. */
export function BrokenPage() {
  const say = useSay();
  return (
    <Result
      status="error"
      title={say(SHELL.broken)}
      extra={<Button onClick={() => window.location.reload()}>{say(SHELL.reload)}</Button>}
    />
  );
}
