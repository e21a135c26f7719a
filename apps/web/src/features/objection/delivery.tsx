import './objection.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { PlainForm } from '../../shared/form/plain-form.js';
import type { Schema } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { DropZone } from '../../shared/upload/drop-zone.js';
import { LETTER, WAYS } from './letter-words.js';

const field = (words: { zh: string; en: string }) => ({ title: words.zh, description: words.en });
const DELIVERY: Schema = {
  type: 'object',
  properties: {
    way: { type: 'string', enum: Object.keys(WAYS), words: WAYS, ...field(LETTER.way) },
    sentOn: { type: 'string', format: 'date', ...field(LETTER.sentOn) },
    tracking: { type: 'string', maxLength: 100, ...field(LETTER.tracking) },
    deliveredOn: { type: 'string', format: 'date', ...field(LETTER.deliveredOn) },
    returned: { type: 'string', maxLength: 500, ...field(LETTER.returned) },
  },
  required: ['way', 'sentOn'],
};

/** 登记送达: how and when it went out, whether it arrived or why it came back, with the slip. */
export function Delivery({ letter }: { letter: string }) {
  const say = useSay();
  const client = useQueryClient();
  const [slip, setSlip] = useState<File | undefined>();
  return (
    <details className="material letter-delivery">
      <summary>{say(LETTER.deliver)}</summary>
      <DropZone small says={say(LETTER.slip)} accept=".pdf,image/*" file={slip} onFile={setSlip} />
      <PlainForm
        scope={`letter:${letter.replaceAll('/', '.')}:delivery`}
        schema={DELIVERY}
        label={LETTER.deliver}
        submit={async (value) => {
          const fields = Object.fromEntries(Object.entries(value).filter(([, given]) => given !== null && given !== '')) as Record<
            string,
            string
          >;
          await api.upload(`/api/objections/letters/${encodeURIComponent(letter)}/deliveries`, { ...(slip ? { file: slip } : {}), fields });
          await client.invalidateQueries({ queryKey: ['address'] });
        }}
      />
    </details>
  );
}
