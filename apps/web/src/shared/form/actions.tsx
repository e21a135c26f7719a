import type { ProcessDocument } from '@fashen/contracts';
import { Button, Drawer, Dropdown } from 'antd';
import { useState } from 'react';
import { useSay } from '../language/language.js';
import { FindingLine } from '../problem/problem-view.js';
import { ActionForm, type ActionOffer } from './action-form.js';
import { FORM } from './words.js';

/**
 * What the caller may do, as the server lists it: the first few as buttons, the rest under 更多, and what is closed with its reasons.
 * `first` names the events that come first on this page; an event that nobody names still gets its button and form.
 */
export function Actions({
  process,
  first = [],
  without = [],
}: {
  process: ProcessDocument;
  first?: readonly string[];
  without?: readonly string[];
}) {
  const say = useSay();
  const [open, setOpen] = useState<ActionOffer | null>(null);
  const [isClosedShown, setClosedShown] = useState(false);
  const offered = process.actions.filter(({ event }) => !without.includes(event));
  const rank = ({ event }: ActionOffer) => (first.includes(event) ? first.indexOf(event) : first.length);
  const sorted = [...offered].sort((a, b) => rank(a) - rank(b));
  const [visible, more] = [sorted.slice(0, 3), sorted.slice(3)];
  return (
    <section className="row" aria-label={say(FORM.actions)}>
      {visible.map((action, index) => (
        <Button key={action.event} type={index === 0 ? 'primary' : 'default'} onClick={() => setOpen(action)}>
          {say(action.label)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: more.map((action) => ({ key: action.event, label: say(action.label), onClick: () => setOpen(action) })) }}
        >
          <Button>{say(FORM.more)}</Button>
        </Dropdown>
      )}
      {process.closed.length > 0 && (
        <Button type="text" onClick={() => setClosedShown(true)}>
          {say(FORM.closed)} ({process.closed.length})
        </Button>
      )}
      <Drawer open={open !== null} onClose={() => setOpen(null)} title={open && say(open.label)} size="large" destroyOnHidden>
        {open && <ActionForm process={process} action={open} onDone={() => setOpen(null)} onCancel={() => setOpen(null)} />}
      </Drawer>
      <Drawer open={isClosedShown} onClose={() => setClosedShown(false)} title={say(FORM.closed)} size="large">
        {process.closed.map(({ event, label, findings }) => (
          <section key={event} className="stack">
            <h3>{say(label)}</h3>
            {findings.map((finding) => (
              <FindingLine key={`${finding.rule}${finding.detail}`} finding={finding} />
            ))}
          </section>
        ))}
      </Drawer>
    </section>
  );
}
