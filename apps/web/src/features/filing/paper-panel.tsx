import type { DocumentReceipt, PartyDirectory } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { Openings } from '../../shared/form/openings.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { Schema } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { DOCX_ONLY, DropZone } from '../../shared/upload/drop-zone.js';
import { PACKAGE } from './package-words.js';
import { REVIEW } from './words.js';

const field = (words: { zh: string; en: string }) => ({ title: words.zh, description: words.en });
const RECEIVED: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', maxLength: 300, ...field(REVIEW.name) },
    issuers: { type: 'array', minItems: 1, items: { type: 'string' }, choices: 'parties', ...field(REVIEW.issuers) },
    documentNumber: { type: 'string', maxLength: 100, ...field(PACKAGE.documentNumber) },
    publishedOn: { type: 'string', format: 'date', ...field(PACKAGE.publishedOn) },
  },
  required: ['issuers'],
};

/** What another body has filed on paper: its text first, then the review that is opened with the scan. */
export function PaperPanel() {
  const say = useSay();
  const client = useQueryClient();
  const [file, setFile] = useState<File | undefined>();
  const [kept, setKept] = useState<DocumentReceipt['document'] | null>(null);
  const parties = useAddress<PartyDirectory>('/api/directory/parties');
  const issuers = (parties.data?.entries ?? []).map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }));
  return (
    <details className="panel">
      <summary>{say(REVIEW.paper)}</summary>
      <p className="quiet">{say(REVIEW.paperAbout)}</p>
      {kept ? (
        <>
          <h3>
            {say(REVIEW.open)} · <Zh>{kept.title}</Zh>
          </h3>
          <Openings document={kept.id} />
        </>
      ) : (
        <>
          <DropZone small says={say(REVIEW.drop)} accept={DOCX_ONLY} file={file} onFile={setFile} />
          <PlainForm
            scope="filing-review:paper"
            schema={RECEIVED}
            label={REVIEW.keep}
            choices={{ issuers }}
            submit={async (value, key) => {
              const fields = value as Record<string, string | string[]>;
              const receipt = await api.upload<DocumentReceipt>('/api/received-documents', { ...(file ? { file } : {}), fields }, { key });
              setKept(receipt.document);
              setFile(undefined);
              await client.invalidateQueries();
            }}
          />
        </>
      )}
    </details>
  );
}
