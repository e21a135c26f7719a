import type { PaperReceipt } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../shared/api/client.js';
import { Openings } from '../../shared/form/openings.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { Schema } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Page, Panel, useTitle } from '../../shared/layout/page.js';
import { ANY_MATERIAL, DropZone } from '../../shared/upload/drop-zone.js';
import { LETTERS } from './words.js';

const NEW_PAPER: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: LETTERS.name.zh, description: LETTERS.name.en, maxLength: 300 },
    isClassified: {
      type: 'string',
      title: LETTERS.classified.zh,
      description: LETTERS.classified.en,
      enum: ['no', 'yes'],
      words: { no: LETTERS.no, yes: LETTERS.yes },
    },
  },
  required: ['title', 'isClassified'],
};

/** 涉法件: a letter is registered first, and its case is opened about it. */
export default function LetterPage() {
  const say = useSay();
  useTitle(say(LETTERS.title));
  const navigate = useNavigate();
  const client = useQueryClient();
  const [file, setFile] = useState<File | undefined>();
  const [registered, setRegistered] = useState<PaperReceipt['document'] | null>(null);
  return (
    <Page title={say(LETTERS.title)}>
      <Panel title={say(LETTERS.register)}>
        <p className="quiet">{say(LETTERS.about)}</p>
        <DropZone small says={say(LETTERS.drop)} accept={ANY_MATERIAL} file={file} onFile={setFile} />
        <PlainForm
          scope="letter:new"
          schema={NEW_PAPER}
          label={LETTERS.register}
          submit={async (value, key) => {
            const fields = value as Record<string, string>;
            const receipt = await api.upload<PaperReceipt>('/api/light-reviews/papers', { ...(file ? { file } : {}), fields }, { key });
            setRegistered(receipt.document);
            setFile(undefined);
            await client.invalidateQueries();
          }}
        />
      </Panel>
      {registered && (
        <Panel title={say(LETTERS.open)}>
          <p>
            <Zh>{registered.title}</Zh>
          </p>
          <Openings document={registered.id} onOpened={({ id }) => void navigate(`/processes/${id}`)} />
        </Panel>
      )}
    </Page>
  );
}
