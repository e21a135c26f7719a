import type { ProcessDocument } from '@fashen/contracts';
import { Button, Drawer, Dropdown } from 'antd';
import { useRef, useState } from 'react';
import { useSay } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { useIsNarrow } from '../layout/use-is-narrow.js';
import { FindingLines } from '../problem/problem-view.js';
import { ActionForm, type ActionOffer } from './action-form.js';
import { GuardedDrawer } from './form-guard.js';
import { ELSEWHERE, MAIN_ACTIONS } from './main-actions.js';
import { FORM } from './words.js';

type Props = {
  process: ProcessDocument;
  /** Events that come first on this page; an event that nobody names still gets its button and form. */
  first?: readonly string[];
  /** Events that the page offers in a way of its own. */
  without?: readonly string[];
};

/** How many stand as buttons; the others stand under 更多. A phone has room for one beside them. */
const VISIBLE = { wide: 3, narrow: 1 };

/** What the caller may do, as the server lists it, and what is closed with its reasons. On a phone it is a bar at the foot of the page. */
export function Actions({ process, first: here = [], without = [] }: Props) {
  const say = useSay();
  const known = MAIN_ACTIONS[process.workflow];
  const first = [...here, ...(known ?? [])];
  const [open, setOpen] = useState<ActionOffer | null>(null);
  const [isClosedShown, setClosedShown] = useState(false);
  const moreButton = useRef<HTMLButtonElement>(null);
  const [isFromMenu, setFromMenu] = useState(false);
  const isHere = ({ event }: { event: string }) => !without.includes(event) && !ELSEWHERE[process.workflow]?.includes(event);
  const offered = process.actions.filter(isHere);
  const closed = process.closed.filter(isHere);
  // What needs a reason sends back, withdraws or refuses: it is never the main thing to do.
  const rank = ({ event, reason }: ActionOffer) => (first.includes(event) ? first.indexOf(event) : first.length + (reason ? 1 : 0));
  // Where the way of the case is known, only a step along it is filled: 更正误录 is never the thing to do next.
  const isMain = ({ event }: ActionOffer, index: number) => index === 0 && (known === undefined || first.includes(event));
  const sorted = [...offered].sort((a, b) => rank(a) - rank(b));
  const room = useIsNarrow() ? VISIBLE.narrow : VISIBLE.wide;
  const [visible, more] = [sorted.slice(0, room), sorted.slice(room)];
  const show = (action: ActionOffer, isOfMenu: boolean) => {
    setFromMenu(isOfMenu);
    setOpen(action);
  };
  // A form that is open stays when nothing can be done any more: it says so, and what was typed is not lost.
  if (offered.length === 0 && closed.length === 0 && open === null) return null;
  return (
    <section className="action-bar row" aria-label={say(FORM.actions)}>
      {visible.map((action, index) => (
        <Button key={action.event} type={isMain(action, index) ? 'primary' : 'default'} onClick={() => show(action, false)}>
          {say(action.label)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: more.map((action) => ({ key: action.event, label: say(action.label), onClick: () => show(action, true) })) }}
        >
          <Button ref={moreButton} aria-haspopup="menu">
            {say(FORM.more)} ({more.length})
          </Button>
        </Dropdown>
      )}
      {closed.length > 0 && (
        <Button type="text" onClick={() => setClosedShown(true)}>
          {say(FORM.closed)} ({closed.length})
        </Button>
      )}
      <GuardedDrawer
        open={open !== null}
        onClose={() => setOpen(null)}
        title={open && say(open.label)}
        home={isFromMenu ? moreButton : undefined}
      >
        {(close) => open && <ActionForm process={process} action={open} onDone={() => setOpen(null)} onCancel={close} />}
      </GuardedDrawer>
      <Drawer open={isClosedShown} onClose={() => setClosedShown(false)} title={say(FORM.closed)} size="large">
        <ClosedList closed={closed} />
      </Drawer>
    </section>
  );
}

type Closed = ProcessDocument['closed'][number];

/** Closed only because it is somebody else's to do: nothing that is missing in the case. */
const isForOthers = ({ findings }: Closed): boolean => findings.every(({ rule }) => rule === 'role.required' || rule.startsWith('duty.'));

/** What cannot be done yet, each with what stands in its way; what is merely for others to do stands folded below. */
export function ClosedList({ closed }: { closed: readonly Closed[] }) {
  const say = useSay();
  const [others, held] = [closed.filter(isForOthers), closed.filter((action) => !isForOthers(action))];
  return (
    <div className="stack">
      {held.length > 0 && <ClosedActions closed={held} />}
      {others.length > 0 && (
        <details open={held.length === 0 && others.length <= 3}>
          <summary>
            {say(FORM.forOthers)} ({others.length})
          </summary>
          <ClosedActions closed={others} />
        </details>
      )}
    </div>
  );
}

function ClosedActions({ closed }: { closed: readonly Closed[] }) {
  const say = useSay();
  return (
    <ul className="closed-list">
      {closed.map(({ event, label, basis, findings }) => (
        <li key={event}>
          <strong>{say(label)}</strong>
          {basis && (
            <span className="quiet">
              {' '}
              {say(FORM.basis)}
              <Zh>{basis}</Zh>
            </span>
          )}
          <FindingLines findings={findings} />
        </li>
      ))}
    </ul>
  );
}
