import { DOCUMENT_KINDS, ISSUED_AS, type Words } from '@fashen/domain';
import type { Schema } from '../../shared/form/schema.js';
import { DRAFTING } from './words.js';

const called = ({ zh, en }: Words) => ({ title: zh, description: en });
const table = (words: Words, of: Readonly<Record<string, Words>>): Schema => ({
  type: 'string',
  ...called(words),
  enum: Object.keys(of),
  words: of,
});

/** The fields of a new document beside its file: libs/contracts `newDocument`. */
export const NEW_DOCUMENT: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', ...called(DRAFTING.titleField), maxLength: 300 },
    kind: table(DRAFTING.kind, DOCUMENT_KINDS),
    drafters: { type: 'array', ...called(DRAFTING.drafters), items: { type: 'string', choices: 'colleagues' } },
    issuedAs: table(DRAFTING.issuedAs, ISSUED_AS),
    issuers: { type: 'array', ...called(DRAFTING.issuers), items: { type: 'string', choices: 'parties' } },
  },
  required: ['kind', 'drafters'],
};
