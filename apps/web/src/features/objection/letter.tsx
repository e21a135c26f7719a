import type { LetterList, OpenedLetter } from '@fashen/contracts';
import { Button, Input } from 'antd';
import { Fragment, useId, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../shared/api/client.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import '../../shared/layout/sections.css';
import { Moment } from '../../shared/light/day.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { Delivery } from './delivery.js';
import { KINDS, LETTER, REACHED } from './letter-words.js';
import { saved } from './saved.js';

/** One letter: opened for a purpose, fetched as a paper, and its delivery recorded. */
export function Letter({ letter: { id, objection, kind, createdAt } }: { letter: LetterList['entries'][number] }) {
  const say = useSay();
  const field = useId();
  const [why, setWhy] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [opened, setOpened] = useState<OpenedLetter | null>(null);
  const [error, setError] = useState<unknown>(null);
  const at = `/api/objections/letters/${encodeURIComponent(id)}`;
  const forPurpose = async (work: () => Promise<void>) => {
    setError(null);
    setWrong(why.trim().length < 2);
    if (why.trim().length < 2) return;
    try {
      await work();
    } catch (failure) {
      setError(failure);
    }
  };
  const open = () => forPurpose(async () => setOpened(await api.post<OpenedLetter>(`${at}/opening`, { why })));
  const fetchPaper = () => forPurpose(async () => saved(await api.fileOf(`${at}/paper`, { why }), `${LETTER.paperName.zh}.docx`));
  return (
    <Panel
      title={say(KINDS[kind] ?? LETTER.title)}
      extra={
        <span className="row">
          <span className="quiet">
            {say(LETTER.createdAt)} <Moment at={createdAt} />
          </span>
          <Link to={`/objections/${objection}`}>{say(LETTER.see)}</Link>
        </span>
      }
    >
      <div className="field">
        <label htmlFor={field}>{say(LETTER.why)}</label>
        <Input
          id={field}
          value={why}
          maxLength={500}
          placeholder={say(LETTER.whyExample)}
          aria-invalid={isWrong}
          aria-describedby={`${field}-wrong`}
          onChange={({ target }) => setWhy(target.value)}
        />
        <span id={`${field}-wrong`} role="alert" className="field-wrong">
          {isWrong && say(LETTER.whyMissing)}
        </span>
      </div>
      <div className="row">
        <Button onClick={() => void open()}>{say(LETTER.open)}</Button>
        <Button onClick={() => void fetchPaper()}>{say(LETTER.paper)}</Button>
        {opened && <Button onClick={() => setOpened(null)}>{say(LETTER.close)}</Button>}
      </div>
      <ProblemView error={error} />
      {opened && <Opened letter={opened} />}
      <Delivery letter={id} />
    </Panel>
  );
}

const FIELDS = ['name', 'phone', 'email', 'address', 'code', 'secret', 'text', 'nextDoor'] as const;

function Opened({ letter }: { letter: OpenedLetter }) {
  const say = useSay();
  return (
    <dl className="facts">
      <dt>{say(LETTER.reachedBy)}</dt>
      <dd>{REACHED[letter.reachedBy] && say(REACHED[letter.reachedBy] ?? LETTER.reachedBy)}</dd>
      {FIELDS.map(
        (name) =>
          letter[name] && (
            <Fragment key={name}>
              <dt>{say(LETTER[name])}</dt>
              <dd>{name === 'code' || name === 'secret' ? <code>{letter[name]}</code> : <Zh>{letter[name]}</Zh>}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
