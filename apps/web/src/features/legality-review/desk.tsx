import type { ComparisonView, ProcessDocument, VersionView } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Segmented, Select } from 'antd';
import { useCallback, useState } from 'react';
import { queries, useAddress } from '../../shared/api/queries.js';
import { Contents } from '../../shared/clauses/clause-text.js';
import { ComparisonText } from '../../shared/clauses/diff.js';
import type { Unit } from '../../shared/clauses/units.js';
import { useClause } from '../../shared/clauses/use-clause.js';
import { useKeys } from '../../shared/clauses/use-keys.js';
import type { Selected } from '../../shared/clauses/use-selection.js';
import { isOffered, useDrawer } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Answered } from '../../shared/layout/page.js';
import { detailsOf, nextAfter } from './details.js';
import { KeyHelp } from './key-help.js';
import { Side, tabOf } from './side.js';
import { TextPane } from './text-pane.js';
import { UnsolicitedTools, unsolicitedAt } from './unsolicited.js';
import { useDeskMarks } from './use-marks.js';
import { usePlace } from './use-place.js';
import { useText } from './use-text.js';
import { useKeysWanted } from './use-wanted.js';
import { ITEMS, REVIEW } from './words.js';

const address = encodeURIComponent;

/** The version before one; undefined for the first. */
const before = (versions: readonly VersionView[], id: string): VersionView | undefined => {
  const at = versions.find((one) => one.id === id);
  return at && versions.find(({ ordinal }) => ordinal === at.ordinal - 1);
};

/** The desk: contents, text or comparison, and the side with its tabs; all of it in the address. */
export function Desk({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const { message } = App.useApp();
  const details = detailsOf(process);
  const { search, put } = usePlace();
  const document = useQuery({ ...queries.document(process.subject?.id ?? ''), enabled: process.subject !== null });
  const versions = document.data?.versions ?? [];
  const version = search.get('version') ?? details.version;
  const compared = search.get('compare');
  const { clauses, units } = useText(process, version);
  const marks = useDeskMarks(process, { units, version, page: 'desk' });
  const { current, step } = useClause(units);
  const { open, drawer } = useDrawer(process);
  const [isHelpShown, setHelpShown] = useState(false);
  const [isOn, setOn] = useKeysWanted();
  const tab = tabOf(process, search.get('tab'));
  const pane = search.get('pane') ?? 'text';

  const raise = useCallback(
    (event: string, anchor: string, about: string, quotation?: string) => {
      const quoted = quotation === undefined ? {} : { problem: `“${quotation}”` };
      const noted = quotation === undefined ? {} : { note: `“${quotation}”` };
      open(
        event,
        event === 'addItem' ? { prefilled: { anchor, ...quoted }, about } : { prefilled: { anchors: [anchor], ...noted }, about },
      );
    },
    [open],
  );
  const event = isOffered(process, 'addItem') ? 'addItem' : isOffered(process, 'markCheck') ? 'markCheck' : undefined;
  const says = say(event === 'markCheck' ? ITEMS.note : ITEMS.raise);
  const onSelect = event && { says, act: ({ clause, anchor, quotation }: Selected) => raise(event, anchor, clause, quotation) };
  const tool = useCallback(
    ({ id, type, anchor }: Unit) =>
      event && type !== 'title' ? (
        <button type="button" className="clause-tool" aria-label={`${says}: ${anchor}`} onClick={() => raise(event, anchor, id)}>
          {says}
        </button>
      ) : null,
    [event, says, raise],
  );

  const compare = () => {
    const older = before(versions, version);
    if (compared !== null) put({ compare: null });
    else if (older) put({ compare: older.id, pane: 'text' });
    else if (document.data) message.info(say(REVIEW.onlyOne));
  };
  const items = details.items ?? [];
  const goTo = (isWaiting: boolean) => {
    const next = nextAfter(
      items,
      new URLSearchParams(window.location.search).get('item'),
      (item) => !isWaiting || item.status === 'open' || item.status === 'kept',
    );
    if (!next) return;
    const clause = [...marks].find(([, at]) => at.some(({ key }) => key === next.id))?.[0];
    put({ item: next.id, tab: tab === 'verify' ? 'verify' : 'items', compare: null }, clause ? `#${clause}` : undefined);
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => goTo(false),
    u: () => goTo(true),
    c: compare,
    '?': () => setHelpShown(true),
  };
  useKeys(keys, isOn);

  return (
    <>
      <div className="desk-bar row">
        <Select
          aria-label={say(REVIEW.version)}
          value={version}
          onChange={(chosen: string) => put({ version: chosen === details.version ? null : chosen, compare: null })}
          options={versions.map(({ id, ordinal }) => ({
            value: id,
            label: `${say(REVIEW.versionNo, { n: ordinal })}${id === details.version ? say(REVIEW.underReview) : ''}`,
          }))}
        />
        <Button onClick={compare} aria-pressed={compared !== null}>
          {say(compared === null ? REVIEW.compare : REVIEW.backToText)}
        </Button>
        <KeyHelp isShown={isHelpShown} setShown={setHelpShown} isOn={isOn} setOn={setOn} />
        <Segmented
          className="desk-panes"
          aria-label={say(REVIEW.panes)}
          value={pane}
          onChange={(chosen: string) => put({ pane: chosen })}
          options={[
            { value: 'text', label: say(REVIEW.text) },
            { value: 'side', label: say(REVIEW.side) },
          ]}
        />
      </div>
      <div className="desk" data-pane={pane}>
        <div className="desk-contents">
          <Contents units={units} marks={marks} current={current} />
        </div>
        <section className="desk-text" aria-label={say(REVIEW.text)}>
          {process.subject === null ? (
            <p>{say(REVIEW.noText)}</p>
          ) : compared === null ? (
            <Answered of={clauses}>
              {() => <TextPane units={units} marks={marks} current={current} tool={tool} onSelect={onSelect} />}
            </Answered>
          ) : (
            <Compared process={process} from={compared} to={version} open={open} />
          )}
        </section>
        <Side process={process} units={units} version={version} document={document.data} open={open} tab={tab} />
      </div>
      {drawer}
    </>
  );
}

type ComparedProps = { process: ProcessDocument; from: string; to: string; open: ReturnType<typeof useDrawer>['open'] };

/** Two versions; a change that nobody asked for says so, with what is done about it. */
function Compared({ process, from, to, open }: ComparedProps) {
  const document = process.subject?.id ?? '';
  const comparison = useAddress<ComparisonView>(`/api/documents/${address(document)}/compare?from=${address(from)}&to=${address(to)}`);
  const { verification } = detailsOf(process);
  const changes = verification?.from.id === from && verification.to.id === to ? verification.unsolicited : [];
  return (
    <div className="desk-compare">
      <Answered of={comparison}>
        {(found) => (
          <ComparisonText
            comparison={found}
            under={(change) => {
              const unsolicited = unsolicitedAt(changes, change);
              return unsolicited && <UnsolicitedTools process={process} open={open} change={unsolicited} />;
            }}
          />
        )}
      </Answered>
    </div>
  );
}
