import type { Looked } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { type Choice, previewOf, proposedFor, toldOf } from './masked.js';
import { MASK, STATEMENTS } from './words.js';

type Text = Looked['texts'][number];

/** 遮盖: the text sentence by sentence, and beside it what the authority will read. */
export function Masking({ at, text }: { at: string; text: Text }) {
  const say = useSay();
  const client = useQueryClient();
  const { statement, kind, sentences } = text;
  const [choices, setChoices] = useState<Choice[]>(() => proposedFor(sentences));
  const [isSaved, setSaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (text.text === null) return <p>{say(MASK.gone)}</p>;
  const change = (n: number, choice: Partial<Choice>) => {
    setSaved(false);
    setChoices((all) => all.map((one, at) => (at === n ? { ...one, ...choice } : one)));
  };
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      await api.put(`${at}/masking/${encodeURIComponent(statement)}`, { sentences: toldOf(choices, sentences) });
      setSaved(true);
      await client.invalidateQueries({ queryKey: ['address'] });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const preview = previewOf(choices);
  return (
    <section className="masking">
      <div>
        <h3>
          {STATEMENTS[kind] && say(STATEMENTS[kind])} · {say(MASK.original)}
        </h3>
        <ol className="plain">
          {sentences.map((sentence, n) => (
            <li key={sentence.n} className={choices[n]?.keep ? 'sentence' : 'sentence sentence-out'}>
              <SentenceChoice sentence={sentence} choice={choices[n]!} onChange={(choice) => change(n, choice)} />
            </li>
          ))}
        </ol>
      </div>
      <div className="masking-preview">
        <h3>{say(MASK.preview)}</h3>
        <blockquote className="document" aria-live="polite">
          {preview === '' ? say(MASK.nothing) : <Zh>{preview}</Zh>}
        </blockquote>
        <ProblemView error={error} />
        <div className="row">
          <Button type="primary" loading={isBusy} onClick={() => void save()}>
            {say(MASK.save)}
          </Button>
          <span role="status" className="complete">
            {isSaved && say(MASK.saved)}
          </span>
        </div>
      </div>
    </section>
  );
}

type ChoiceProps = { sentence: Text['sentences'][number]; choice: Choice; onChange: (choice: Partial<Choice>) => void };

function SentenceChoice({ sentence: { n, text, reasons }, choice, onChange }: ChoiceProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className="row sentence-line">
        <Checkbox
          checked={choice.keep}
          aria-label={say(MASK.keepSentence, { n })}
          onChange={({ target }) => onChange({ keep: target.checked })}
        />
        <span className="sentence-text">
          <Zh>{choice.keep ? text : <s>{text}</s>}</Zh>
        </span>
        {choice.keep && (
          <Button size="small" aria-expanded={isOpen} aria-label={say(MASK.reword, { n })} onClick={() => setOpen(!isOpen)}>
            {say(MASK.rewordShort)}
          </Button>
        )}
      </div>
      {reasons.length > 0 && (
        <div className="incomplete">
          <span aria-hidden="true">▲</span> {reasons.map((reason) => say(reason)).join('；')}
        </div>
      )}
      {choice.keep && isOpen && (
        <Input.TextArea
          lang="zh-CN"
          aria-label={say(MASK.reword, { n })}
          autoSize
          maxLength={5000}
          value={choice.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      )}
    </>
  );
}
