import type { Looked, MaskingView } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { PasswordAgain } from '../../shared/problem/password-again.js';
import { Files } from './files.js';
import { Masked } from './masked-text.js';
import { Masking } from './masking.js';
import { Persons } from './persons.js';
import { LOOK, MASK } from './words.js';

type Shown = { what: 'persons' | 'texts'; found: Looked; why: string };

/**
 * Opens what is sealed, for a purpose. What was opened stands on this page alone: it is kept in no draft and no store of the browser, and
 * goes when the page is left.
 */
export function LookPanel({ objection, isEnded }: { objection: string; isEnded: boolean }) {
  const say = useSay();
  const client = useQueryClient();
  const id = useId();
  const [why, setWhy] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const [refused, setRefused] = useState<{ what: Shown['what']; error: unknown } | null>(null);
  const at = `/api/objections/${encodeURIComponent(objection)}`;
  const masking = useAddress<MaskingView>(`${at}/masking`);
  const look = async (what: Shown['what']) => {
    setRefused(null);
    setWrong(why.trim().length < 2);
    if (why.trim().length < 2) return;
    try {
      setShown({ what, why, found: await api.post<Looked>(`${at}/looks`, { what, why }) });
      await client.invalidateQueries({ queryKey: ['address', `${at}/looks`] });
    } catch (error) {
      setRefused({ what, error });
    }
  };
  return (
    <>
      <Panel title={say(LOOK.title)}>
        <p className="quiet">{say(LOOK.about)}</p>
        <div className="field">
          <label htmlFor={id}>{say(LOOK.why)}</label>
          <Input
            id={id}
            value={why}
            maxLength={500}
            placeholder={say(LOOK.whyExample)}
            aria-invalid={isWrong}
            aria-describedby={`${id}-wrong`}
            onChange={({ target }) => setWhy(target.value)}
          />
          <span id={`${id}-wrong`} role="alert" className="field-wrong">
            {isWrong && say(LOOK.whyMissing)}
          </span>
        </div>
        <div className="row">
          <Button onClick={() => void look('persons')}>{say(LOOK.persons)}</Button>
          <Button onClick={() => void look('texts')}>{say(LOOK.texts)}</Button>
          {shown && <Button onClick={() => setShown(null)}>{say(LOOK.close)}</Button>}
        </div>
        {refused && <PasswordAgain error={refused.error} onConfirmed={() => void look(refused.what)} />}
        {shown?.what === 'persons' && <Persons at={at} persons={shown.found.persons} why={shown.why} isEnded={isEnded} />}
        {shown?.what === 'texts' && <Files at={at} found={shown.found} why={shown.why} />}
      </Panel>
      <Panel title={say(MASK.title)}>
        <p className="quiet">{say(MASK.about)}</p>
        <Answered of={masking}>
          {({ entries }) =>
            entries.map((entry) => {
              const opened = shown?.what === 'texts' ? shown.found.texts.find(({ statement }) => statement === entry.statement) : undefined;
              return opened && !entry.isApproved ? (
                <Masking key={entry.statement} at={at} text={opened} />
              ) : (
                <Masked key={entry.statement} entry={entry} />
              );
            })
          }
        </Answered>
      </Panel>
    </>
  );
}
