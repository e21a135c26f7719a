import type { ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { queries } from '../../shared/api/queries.js';
import { ClosedList } from '../../shared/form/actions.js';
import { useDrawer } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Panel } from '../../shared/layout/page.js';
import { ANSWERING } from './words.js';

const FEW = 5;

/** What stands in the way of handing in: told at once where it is little, folded where it is sixty items. */
function Missing({ closed }: { closed: ProcessDocument['closed'] }) {
  const say = useSay();
  const count = closed.reduce((sum, { findings }) => sum + findings.length, 0);
  if (count <= FEW) return <ClosedList closed={closed} />;
  return (
    <details>
      <summary>{say(ANSWERING.missing, { n: count })}</summary>
      <ClosedList closed={closed} />
    </details>
  );
}

/** 办理送核: the answers go out together with the newest text, once the server offers it; until then it says what is missing. */
export function HandIn({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const { open, drawer } = useDrawer(process);
  const document = useQuery({ ...queries.document(process.subject?.id ?? ''), enabled: process.subject !== null });
  const action = process.actions.find(({ event }) => event === 'submitAnswers');
  const closed = process.closed.filter(({ event }) => event === 'submitAnswers');
  const newest = document.data?.versions.at(-1);
  if (!action && closed.length === 0) return null;
  return (
    <Panel title={say(ANSWERING.handIn)} id="hand-in">
      <p className="quiet">{say(ANSWERING.handInHow)}</p>
      {action && newest && (
        <Button type="primary" onClick={() => open('submitAnswers', { prefilled: { version: newest.id }, about: newest.id })}>
          {say(action.label)} · {say(ANSWERING.newest, { n: newest.ordinal })}
        </Button>
      )}
      {!action && <Missing closed={closed} />}
      {drawer}
    </Panel>
  );
}
