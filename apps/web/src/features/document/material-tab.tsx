import type { DocumentView, MaterialReceipt } from '@fashen/contracts';
import { MATERIALS, type MaterialKind } from '@fashen/domain';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { api, newKey } from '../../shared/api/client.js';
import { DraftChoice } from '../../shared/draft/draft-note.js';
import { useDraft } from '../../shared/draft/use-draft.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { Completeness } from '../../shared/upload/completeness.js';
import { ANY_MATERIAL, DropZone } from '../../shared/upload/drop-zone.js';
import { DOCUMENT } from './words.js';

const KINDS = Object.keys(MATERIALS) as MaterialKind[];

/** 报送材料: what is here is folded, what is missing stands open with a place to drop it. Which of them a case needs, the case says. */
export function MaterialTab({ document }: { document: DocumentView }) {
  const say = useSay();
  const entries = KINDS.map((kind) => {
    const held = document.materials.filter((material) => material.kind === kind);
    return {
      key: kind,
      label: say(MATERIALS[kind]),
      isHere: held.length > 0,
      content: <Material document={document.id} kind={kind} held={held} />,
    };
  });
  return (
    <Panel title={say(DOCUMENT.materials)}>
      <Completeness entries={entries} />
    </Panel>
  );
}

type MaterialProps = { document: string; kind: MaterialKind; held: DocumentView['materials'] };

function Material({ document, kind, held }: MaterialProps) {
  const say = useSay();
  return (
    <div className="stack">
      {held.length > 0 && (
        <ul className="plain">
          {held.map(({ id, file, declaration, createdAt }, n) => (
            <li key={id} className="row">
              {file ? (
                <a href={file.href}>
                  <Zh>{file.name}</Zh>
                </a>
              ) : (
                <Zh>{declaration}</Zh>
              )}
              <span className="quiet">
                <Moment at={createdAt} />
                {kind === 'draftingStatement' && n < held.length - 1 && <> {say(DOCUMENT.replaced)}</>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <HandIn document={document} kind={kind} />
    </div>
  );
}

function HandIn({ document, kind }: { document: string; kind: MaterialKind }) {
  const say = useSay();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const draft = useDraft<{ declaration: string }>(`document:${document}:material:${kind}`, { declaration: '' });
  const send = async (content: { file?: File; declaration?: string }) => {
    setError(null);
    try {
      const fields = { kind, ...(content.declaration === undefined ? {} : { declaration: content.declaration }) };
      const file = content.file ? { file: content.file } : {};
      await api.upload<MaterialReceipt>(`/api/documents/${encodeURIComponent(document)}/materials`, { ...file, fields }, { key: newKey() });
      if (content.declaration !== undefined) await draft.discard();
      message.success(say(DOCUMENT.kept));
      await client.invalidateQueries();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div className="stack">
      <DropZone
        small
        says={say(DOCUMENT.handInFile, { material: say(MATERIALS[kind]) })}
        accept={ANY_MATERIAL}
        onFile={(file) => void send({ file })}
      />
      <DraftChoice draft={draft} nameOf={() => say(DOCUMENT.declare)} />
      {kind === 'other' && (
        <div className="row">
          <Input
            aria-label={say(DOCUMENT.declare)}
            placeholder={say(DOCUMENT.declare)}
            value={draft.value.declaration}
            maxLength={2000}
            onChange={({ target }) => draft.setValue({ declaration: target.value })}
          />
          <Button onClick={() => void send({ declaration: draft.value.declaration })}>{say(DOCUMENT.handIn)}</Button>
        </div>
      )}
      <ProblemView error={error} />
    </div>
  );
}
