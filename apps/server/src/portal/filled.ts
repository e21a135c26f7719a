import type { Reader, Step } from '@fashen/portal';
import type { FastifyRequest } from 'fastify';
import type { Uploaded, UploadForm } from '../platform/upload/read-upload.js';
import { chosenFile, withoutCarried } from './carried.js';
import { filledIn, sentIn } from './reader.js';

/** What was filled in, and which button was pressed: a step's, or the one that shows it before it is sent; neither sends it. */
export type Filled = {
  reader: Reader;
  typed: Record<string, unknown>;
  file: Uploaded | undefined;
  step: Step | null;
  isLooked: boolean;
};

const STEPS: Readonly<Record<string, Step>> = { '1': 1, '2': 2, '3': 3 };

export function filledOf(request: FastifyRequest, sent: UploadForm): Filled {
  const { save, look } = sent.fields;
  return {
    reader: sentIn(request, sent.fields),
    typed: filledIn(withoutCarried(sent.fields)),
    file: chosenFile(sent),
    step: typeof save === 'string' ? (STEPS[save] ?? 3) : null,
    isLooked: look !== undefined,
  };
}
