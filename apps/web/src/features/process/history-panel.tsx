import type { HistoryView, ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../shared/api/client.js';
import { queries } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Scroll } from '../../shared/layout/scroll.js';
import { Moment } from '../../shared/light/day.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { type ChainBundle, type ChainCheck, checkChain } from './check-chain.js';
import { Definitions, factsOf } from './definitions.js';
import { HISTORY } from './words.js';

type Line = HistoryView['lines'][number];
type Filter = 'kind' | 'person' | 'office';

/** Who did it: an office's person, or the system by itself. */
const isBySystem = ({ office, role }: Line): boolean => office === null && role === null;

/** 办理过程: one line an event, newest last, with its place in the chain; filters stand in the address. */
export function HistoryPanel({ process }: { process: ProcessDocument }) {
  const history = useQuery(queries.history(process.id));
  const say = useSay();
  return (
    <Panel title={say(HISTORY.title)}>
      <Answered of={history}>{({ lines }) => <Lines lines={lines} process={process} />}</Answered>
    </Panel>
  );
}

function Lines({ lines, process }: { lines: readonly Line[]; process: ProcessDocument }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const chosen = (name: Filter): string | null => search.get(name);
  const nameOf = (line: Line): string => (isBySystem(line) ? say(HISTORY.system) : line.person);
  const of: Readonly<Record<Filter, (line: Line) => [value: string, label: string]>> = {
    kind: ({ type, label }) => [type, say(label)],
    person: (line) => [line.person, nameOf(line)],
    office: ({ office }) => [office ?? '', office ?? say(HISTORY.system)],
  };
  const filters = Object.keys(of) as Filter[];
  const shown = lines.filter((line) => filters.every((name) => chosen(name) === null || of[name](line)[0] === chosen(name)));
  const choose = (name: Filter, value: string | undefined) =>
    setSearch((old) => {
      if (value === undefined) old.delete(name);
      else old.set(name, value);
      return old;
    });
  return (
    <div className="stack">
      <search className="row" aria-label={say(HISTORY.filter)}>
        {filters.map((name) => (
          <Select
            key={name}
            className="history-filter"
            aria-label={say(HISTORY[name])}
            placeholder={say(HISTORY[name])}
            allowClear
            value={chosen(name)}
            options={[...new Map(lines.map(of[name]))].map(([value, label]) => ({ value, label: <Zh>{label}</Zh> }))}
            onChange={(value: string | undefined) => choose(name, value)}
          />
        ))}
        <span role="status" className="quiet">
          {say(HISTORY.count, { n: shown.length })}
        </span>
      </search>
      {shown.length === 0 ? <p>{say(HISTORY.none)}</p> : <Timeline lines={shown} process={process} nameOf={nameOf} />}
      <Chain process={process.id} lines={lines} />
    </div>
  );
}

function Timeline({ lines, process, nameOf }: { lines: readonly Line[]; process: ProcessDocument; nameOf: (line: Line) => string }) {
  const say = useSay();
  const names = (process.details?.names ?? {}) as Readonly<Record<string, string>>;
  return (
    <Scroll label={say(HISTORY.title)}>
      <table className="grid history">
        <thead>
          <tr>
            <th scope="col">{say(HISTORY.time)}</th>
            <th scope="col">{say(HISTORY.what)}</th>
            <th scope="col">{say(HISTORY.who)}</th>
            <th scope="col">{say(HISTORY.papers)}</th>
            <th scope="col">{say(HISTORY.hash)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.seq} id={`line-${line.seq}`}>
              <td>
                <Moment at={line.at} />
              </td>
              <td>
                <strong>{say(line.label)}</strong>
                {line.payload && factsOf(line.payload, names).length > 0 && (
                  <details>
                    <summary>{say(HISTORY.content)}</summary>
                    <Definitions facts={line.payload} names={names} />
                  </details>
                )}
              </td>
              <td>
                {isBySystem(line) ? nameOf(line) : <Zh>{line.person}</Zh>}
                {line.office && (
                  <div className="quiet">
                    <Zh>{line.office}</Zh> {line.role && say(line.role)}
                  </div>
                )}
              </td>
              <td>
                {line.documents.map(({ name, href }) => (
                  <a key={href} href={href}>
                    <Zh>{name}</Zh>
                  </a>
                ))}
              </td>
              <td>
                <code title={line.hash}>{line.hash.slice(0, 8)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** 校验: fetches the chain and works every hash out anew in the browser. Only for those who read the whole history. */
function Chain({ process, lines }: { process: string; lines: readonly Line[] }) {
  const say = useSay();
  const [check, setCheck] = useState<ChainCheck | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const address = `/api/processes/${encodeURIComponent(process)}/bundle`;
  // Whoever reads only the lines that both sides may know of is given no payloads, and no chain.
  if (!lines.some(({ payload }) => payload !== undefined)) return null;
  const run = async () => {
    setBusy(true);
    setError(null);
    try {
      const bundle = await api.get<ChainBundle>(address);
      setCheck(await checkChain(bundle, new Map(lines.map(({ seq, hash }) => [seq, hash]))));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <div className="row actions">
        <Button loading={isBusy} onClick={() => void run()}>
          {say(HISTORY.checkAll)}
        </Button>
        <a href={address} download={`${process}.json`}>
          {say(HISTORY.download)}
        </a>
      </div>
      <div role="status">
        {check?.is === 'ok' && <Alert type="success" showIcon title={say(HISTORY.whole, { n: check.rows })} />}
        {check?.is === 'broken' && <Alert type="error" showIcon title={say(HISTORY.broken, { seq: check.seq })} />}
        {check?.is === 'untried' && <Alert type="warning" showIcon title={say(HISTORY.untried)} />}
      </div>
      <ProblemView error={error} />
    </div>
  );
}
