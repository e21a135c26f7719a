import type { DocumentView, ProcessDocument, SuggestionOutcome, SuggestionReceipt, VersionReceipt } from '@fashen/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { api, newKey } from '../../shared/api/client.js';
import { queries } from '../../shared/api/queries.js';
import { Segments } from '../../shared/clauses/diff.js';
import { DraftChoice } from '../../shared/draft/draft-note.js';
import { useDraft } from '../../shared/draft/use-draft.js';
import { isOffered } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { DOCX_ONLY, DropZone } from '../../shared/upload/drop-zone.js';
import { canBeAnswered, type Item } from './details.js';
import { ANSWERING, ITEMS } from './words.js';

type Props = { process: ProcessDocument; items: readonly Item[] };

/** 形成修改稿: suggestions of adopted items applied to a new version with one press, or a version of one's own. */
export function RevisedText({ process, items }: Props) {
  const say = useSay();
  const document = useQuery({ ...queries.document(process.subject?.id ?? ''), enabled: process.subject !== null });
  if (process.subject === null || !isOffered(process, 'answerItems')) return null;
  return (
    <Panel title={say(ANSWERING.apply)} id="revision">
      <p className="quiet">{say(ANSWERING.applyHow)}</p>
      <Answered of={document}>
        {(found) => (
          <div className="stack">
            <p>{say(ANSWERING.newest, { n: found.versions.at(-1)?.ordinal ?? 1 })}</p>
            <Suggestions process={process} items={items} document={found} />
            <OwnVersion document={found.id} />
          </div>
        )}
      </Answered>
    </Panel>
  );
}

const isAdopted = (item: Item): boolean => canBeAnswered(item) && (item.response === 'adopted' || item.response === 'partlyAdopted');

type Texts = Readonly<Record<string, string>>;

function Suggestions({ process, items, document }: Props & { document: DocumentView }) {
  const say = useSay();
  const { message } = App.useApp();
  const client = useQueryClient();
  const adopted = items.filter(isAdopted);
  const from = document.versions.at(-1)?.id ?? '';
  const texts = useDraft<Texts>(`process:${process.id}:suggestions`, {}, { label: say(ANSWERING.apply) });
  const [key, setKey] = useState(newKey);
  const ask = useMutation({
    mutationFn: ({ ids, dryRun }: { ids: readonly string[]; dryRun: boolean }) =>
      api.post<SuggestionReceipt>(
        `/api/documents/${encodeURIComponent(document.id)}/versions/suggestions`,
        {
          from,
          dryRun,
          items: ids.map((item) => ({ process: process.id, item, ...(texts.value[item]?.trim() ? { text: texts.value[item] } : {}) })),
        },
        dryRun ? {} : { key },
      ),
    onSuccess: async ({ version }) => {
      setKey(newKey());
      if (!version) return;
      await texts.discard();
      message.success(say(ANSWERING.applied, { n: version.ordinal }));
      void client.invalidateQueries();
    },
  });
  if (adopted.length === 0) return <p>{say(ANSWERING.noneAdopted)}</p>;
  const shown = ask.data?.version === null ? ask.data : undefined;
  const ready = shown?.items.filter(({ outcome }) => outcome === 'applied').map(({ item }) => item) ?? [];
  const numberOf = (item: string) => say(ITEMS.no, { n: items.findIndex(({ id }) => id === item) + 1 });
  return (
    <section className="stack">
      <div className="row">
        <Button loading={ask.isPending} onClick={() => ask.mutate({ ids: adopted.map(({ id }) => id), dryRun: true })}>
          {say(ANSWERING.preview, { n: adopted.length })}
        </Button>
        {ready.length > 0 && (
          <Button type="primary" loading={ask.isPending} onClick={() => ask.mutate({ ids: ready, dryRun: false })}>
            {say(ANSWERING.applyNow)} ({ready.length})
          </Button>
        )}
      </div>
      <DraftChoice draft={texts} nameOf={numberOf} />
      <ProblemView error={ask.error} />
      <div aria-live="polite">
        {shown?.items.map((outcome) => (
          <Outcome
            key={outcome.item}
            outcome={outcome}
            no={items.findIndex(({ id }) => id === outcome.item) + 1}
            text={texts.value[outcome.item] ?? ''}
            onText={(text) => texts.setValue({ ...texts.value, [outcome.item]: text })}
          />
        ))}
      </div>
    </section>
  );
}

const OUTCOMES = {
  applied: { sign: '✓', says: ANSWERING.canApply },
  unchanged: { sign: '＝', says: ANSWERING.unchanged },
  refused: { sign: '✕', says: ANSWERING.refused },
} as const;

/** What would become of one suggestion; one that cannot be applied says what to do, and takes the clause as it shall read. */
function Outcome({ outcome, no, text, onText }: { outcome: SuggestionOutcome; no: number; text: string; onText: (text: string) => void }) {
  const say = useSay();
  const id = useId();
  const { sign, says } = OUTCOMES[outcome.outcome];
  const isOwnWanted = outcome.outcome === 'refused' || text !== '';
  return (
    <article className="item-card">
      <h3 className="row">
        <span>{say(ITEMS.no, { n: no })}</span>
        <Zh>{outcome.clause ?? outcome.anchor}</Zh>
        <span className="change-word">
          <span aria-hidden="true">{sign}</span> {say(says)}
        </span>
      </h3>
      {outcome.segments.length > 0 && <Segments segments={outcome.segments} />}
      {outcome.refusal && (
        <p>
          <Mixed>{say(outcome.refusal.says)}</Mixed>{' '}
          <span className="quiet">
            <Mixed>{say(outcome.refusal.wayOut)}</Mixed>
          </span>
        </p>
      )}
      {outcome.remarks.map((remark) => (
        <p key={remark.zh} className="quiet">
          <Mixed>{say(remark)}</Mixed>
        </p>
      ))}
      {isOwnWanted && (
        <div className="field">
          <label htmlFor={id}>
            <Mixed>{say(ANSWERING.ownText, { anchor: outcome.clause ?? outcome.anchor })}</Mixed>
          </label>
          <Input.TextArea id={id} value={text} autoSize={{ minRows: 2, maxRows: 10 }} onChange={({ target }) => onText(target.value)} />
        </div>
      )}
    </article>
  );
}

function OwnVersion({ document }: { document: string }) {
  const say = useSay();
  const { message } = App.useApp();
  const client = useQueryClient();
  const upload = useMutation({
    mutationFn: (file: File) =>
      api.upload<VersionReceipt>(`/api/documents/${encodeURIComponent(document)}/versions`, { file }, { key: newKey() }),
    onSuccess: ({ version }) => {
      message.success(say(ANSWERING.applied, { n: version.ordinal }));
      void client.invalidateQueries();
    },
  });
  return (
    <section className="stack">
      <DropZone
        says={say(upload.isPending ? ANSWERING.uploading : ANSWERING.upload)}
        accept={DOCX_ONLY}
        onFile={(file) => upload.mutate(file)}
        small
      />
      <ProblemView error={upload.error} />
      {upload.data?.notices.map(({ rule, says, wayOut }) => (
        <p key={rule}>
          {say(says)} <span className="quiet">{say(wayOut)}</span>
        </p>
      ))}
    </section>
  );
}
