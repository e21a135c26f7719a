import type { ClauseChangeView, ProcessDocument } from '@fashen/contracts';
import { Button } from 'antd';
import { ChangePlace, Segments } from '../../shared/clauses/diff.js';
import { isOffered, type OpenAction } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { detailsOf, type Unsolicited } from './details.js';
import { VERIFYING } from './words.js';

type Props = { process: ProcessDocument; open: OpenAction };

/** 夹带: says of a change that nobody asked for it, and offers what the handler does with it. */
export function UnsolicitedTools({ process, open, change }: Props & { change: Unsolicited }) {
  const say = useSay();
  const { opinion, verification } = detailsOf(process);
  const place = verification?.unsolicited.findIndex(({ key }) => key === change.key) ?? 0;
  const about = `change-${opinion?.answerRound ?? 0}-${place}`;
  const anchor = change.new ?? change.old ?? '';
  const tools = [
    { event: 'acknowledgeChange', prefilled: { change: change.key } },
    { event: 'raiseChange', prefilled: { change: change.key, anchor } },
  ];
  return (
    <div className="row">
      <strong className={change.isDealtWith ? 'check-passed' : 'weight-must'}>
        {say(change.isDealtWith ? VERIFYING.dealtWith : VERIFYING.notDealtWith)}
      </strong>
      {!change.isDealtWith &&
        tools
          .filter(({ event }) => isOffered(process, event))
          .map(({ event, prefilled }) => (
            <Button key={event} size="small" onClick={() => open(event, { prefilled, fixed: ['change'], about })}>
              {say(process.actions.find((action) => action.event === event)?.label ?? { zh: event, en: event })}
            </Button>
          ))}
    </div>
  );
}

/** The unsolicited change that a clause of a comparison is, if it is one. */
export const unsolicitedAt = (changes: readonly Unsolicited[], { old, new: next }: ClauseChangeView): Unsolicited | undefined =>
  changes.find((change) => change.old === old && change.new === next);

/** All changes that nobody asked for. */
export function UnsolicitedList({ process, open }: Props) {
  const say = useSay();
  const changes = detailsOf(process).verification?.unsolicited ?? [];
  return (
    <section className="desk-group">
      <h3>{say(VERIFYING.unsolicited)}</h3>
      {changes.length === 0 ? <p>{say(VERIFYING.noneUnsolicited)}</p> : <p className="quiet">{say(VERIFYING.unsolicitedHow)}</p>}
      {changes.map((change) => (
        <article key={change.key} className="item-card">
          <h4>
            <ChangePlace change={change} />
          </h4>
          <Segments segments={change.segments} />
          <UnsolicitedTools process={process} open={open} change={change} />
        </article>
      ))}
    </section>
  );
}
