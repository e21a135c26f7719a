import './board.css';
import type { Board } from '@fashen/contracts';
import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { Figure } from './figure.js';
import { BOARD } from './words.js';

/** The period as the address has it; what is not there the server chooses. */
function periodIn(search: URLSearchParams): string {
  const period = new URLSearchParams();
  for (const name of ['from', 'to']) if (search.get(name)) period.set(name, search.get(name) as string);
  return period.size === 0 ? '' : `?${period}`;
}

/** 看板: what heads ask for, each figure with its table, its rule and its query. */
export default function BoardPage() {
  const say = useSay();
  useTitle(say(BOARD.title));
  const [search] = useSearchParams();
  const period = periodIn(search);
  const board = useAddress<Board>(`/api/board${period}`);
  const cut = board.data?.cut;
  const actions = (
    <Button type="primary" href={`/api/board.xlsx${period}`}>
      {say(BOARD.export)}
    </Button>
  );
  return (
    <Page title={say(BOARD.title)} aside={cut && <Cut at={cut.at} />} actions={actions}>
      <Answered of={board}>
        {(data) => (
          <>
            <Period key={`${data.cut.from} ${data.cut.to}`} from={data.cut.from} to={data.cut.to} />
            <div className="board">
              {data.figures.map((figure) => (
                <Figure key={figure.name} figure={figure} cut={data.cut} />
              ))}
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Cut({ at }: { at: string }) {
  const say = useSay();
  const [before, after] = say(BOARD.cut).split('{at}');
  return (
    <span className="quiet">
      {before}
      <Moment at={at} />
      {after}
    </span>
  );
}

function Period({ from, to }: { from: string; to: string }) {
  const say = useSay();
  const [, setSearch] = useSearchParams();
  const [asked, setAsked] = useState<{ from: string; to: string }>({ from, to });
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isWrong = asked.from === '' || asked.to === '' || asked.from > asked.to;
    setWrong(isWrong);
    if (!isWrong) setSearch(asked);
  };
  return (
    <form className="panel row board-period" aria-label={say(BOARD.period)} onSubmit={choose}>
      {(['from', 'to'] as const).map((name) => (
        <span key={name} className="row">
          <label htmlFor={`${id}-${name}`}>{say(BOARD[name])}</label>
          <DatePicker
            id={`${id}-${name}`}
            value={asked[name] === '' ? null : dayjs(asked[name])}
            onChange={(day) => setAsked({ ...asked, [name]: day ? day.format('YYYY-MM-DD') : '' })}
            {...(wrong ? { status: 'error' as const, 'aria-invalid': true } : {})}
          />
        </span>
      ))}
      <Button htmlType="submit">{say(BOARD.show)}</Button>
      <span role="alert" className="light-red">
        {wrong && say(BOARD.badPeriod)}
      </span>
    </form>
  );
}
