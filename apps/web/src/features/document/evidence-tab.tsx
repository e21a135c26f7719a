import type { DocumentView, EvidenceReceipt } from '@fashen/contracts';
import { EVIDENCE_KINDS } from '@fashen/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { queries } from '../../shared/api/queries.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { Schema } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { ANY_MATERIAL, DropZone } from '../../shared/upload/drop-zone.js';
import { DOCUMENT } from './words.js';

const NEW_EVIDENCE: Schema = {
  type: 'object',
  properties: {
    kind: {
      type: 'string',
      title: DOCUMENT.evidenceKind.zh,
      description: DOCUMENT.evidenceKind.en,
      enum: Object.keys(EVIDENCE_KINDS),
      words: EVIDENCE_KINDS,
    },
    title: { type: 'string', title: DOCUMENT.evidenceTitle.zh, description: DOCUMENT.evidenceTitle.en, maxLength: 300 },
  },
  required: ['kind', 'title'],
};

/** Scans that stand for what happened on paper; cases point to them. */
export function EvidenceTab({ document }: { document: DocumentView }) {
  const say = useSay();
  const client = useQueryClient();
  const evidence = useQuery(queries.evidence(document.id));
  const [file, setFile] = useState<File | undefined>();
  return (
    <Panel title={say(DOCUMENT.evidence)}>
      <DropZone small says={say(DOCUMENT.addEvidence)} accept={ANY_MATERIAL} file={file} onFile={setFile} />
      {file && (
        <PlainForm
          key={file.name}
          scope={`document:${document.id}:evidence`}
          schema={NEW_EVIDENCE}
          label={DOCUMENT.handIn}
          initial={{ kind: 'approval', title: file.name.replace(/\.[^.]+$/, '') }}
          submit={async (value, key) => {
            const fields = value as Record<string, string>;
            await api.upload<EvidenceReceipt>(`/api/documents/${encodeURIComponent(document.id)}/evidence`, { file, fields }, { key });
            await client.invalidateQueries();
          }}
          onDone={() => setFile(undefined)}
          onCancel={() => setFile(undefined)}
        />
      )}
      <Answered of={evidence}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p>{say(DOCUMENT.noEvidence)}</p>
          ) : (
            <ul className="plain matters">
              {entries.map(({ id, kind, title, file: kept, createdAt }) => (
                <li key={id}>
                  <a href={kept.href}>
                    <Zh>{title}</Zh>
                  </a>
                  <span>{say(EVIDENCE_KINDS[kind])}</span>
                  <Moment at={createdAt} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
}
