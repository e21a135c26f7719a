import type { EvidenceReceipt, EvidenceView } from '@fashen/contracts';
import { EVIDENCE_KINDS, type EvidenceKind } from '@fashen/domain';
import { App, Button, Input, Select } from 'antd';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import { api } from '../api/client.js';
import { useLanguage } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { ProblemView } from '../problem/problem-view.js';
import { FORM } from './words.js';

type Props = { document: string; about: string; onUploaded: (evidence: EvidenceView) => void };

/** 上传扫描件 beside a field: hands the scan in to the document and chooses it, without leaving the form. */
export function EvidenceUpload({ document, about, onUploaded }: Props) {
  const { language, say } = useLanguage();
  const { message } = App.useApp();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<EvidenceKind>('other');
  const [title, setTitle] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const close = () => {
    setOpen(false);
    setFile(null);
    setTitle('');
    setError(null);
    opener.current?.focus();
  };
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const taken = target.files?.[0] ?? null;
    setFile(taken);
    if (taken && title === '') setTitle(taken.name.replace(/\.[^.]+$/, ''));
  };
  const send = async () => {
    if (!file) return;
    setBusy(true);
    try {
      const address = `/api/documents/${encodeURIComponent(document)}/evidence`;
      const { evidence } = await api.upload<EvidenceReceipt>(address, { file, fields: { kind, title } });
      message.success(say(FORM.uploaded, { title: evidence.title }));
      onUploaded(evidence);
      close();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Button ref={opener} size="small" aria-expanded={isOpen} onClick={() => (isOpen ? close() : setOpen(true))}>
        {say(FORM.upload)}
      </Button>
      {isOpen && (
        <fieldset className="fields upload" aria-label={`${say(FORM.upload)}: ${about}`}>
          <div className="field">
            <span id={`${id}-file`} className="field-label">
              {say(FORM.uploadFile)}
            </span>
            {/* The browser's own control speaks the browser's language; this one speaks the page's. */}
            <input ref={picker} type="file" accept=".pdf,image/*" hidden onChange={take} />
            <div className="row">
              <Button aria-describedby={`${id}-file`} onClick={() => picker.current?.click()}>
                {say(FORM.uploadChoose)}
              </Button>
              <span role="status">{file && <Zh>{file.name}</Zh>}</span>
            </div>
          </div>
          <div className="field">
            <label htmlFor={`${id}-kind`}>{say(FORM.uploadKind)}</label>
            <Select
              id={`${id}-kind`}
              value={kind}
              onChange={setKind}
              options={Object.entries(EVIDENCE_KINDS).map(([value, words]) => ({ value: value as EvidenceKind, label: words[language] }))}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-title`}>{say(FORM.uploadTitle)}</label>
            <Input id={`${id}-title`} value={title} maxLength={300} onChange={({ target }) => setTitle(target.value)} />
          </div>
          <ProblemView error={error} />
          <div className="row">
            <Button type="primary" size="small" disabled={!file || title.trim().length < 2} loading={isBusy} onClick={() => void send()}>
              {say(FORM.uploadSend)}
            </Button>
            <Button size="small" onClick={close}>
              {say(FORM.cancel)}
            </Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
