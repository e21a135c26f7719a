import type { NewObjection } from '@fashen/contracts';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';

/**
 * The document of the library that it is about; null for a paper that is named or photographed.
 * @throws Problem BAD_PAYLOAD for a document that is not public, in the same words as for one that does not exist
 */
export async function subjectOf(
  { document, paperTitle }: Pick<NewObjection, 'document' | 'paperTitle'>,
  hasPhotograph: boolean,
  isPublic: (id: string) => Promise<boolean>,
): Promise<string | null> {
  if (document !== undefined && paperTitle !== undefined) throw bad(TWO_SUBJECTS);
  if (document !== undefined) {
    if (!(await isPublic(document))) throw bad(NOT_PUBLIC);
    return document;
  }
  if (paperTitle === undefined && !hasPhotograph) throw bad(NO_SUBJECT);
  return null;
}

const bad = (finding: SpokenFinding): Problem => new Problem('BAD_PAYLOAD', { fill: { count: 1 }, findings: [finding] });

const NAME_IT = {
  zh: '请写明文件名称，或者上传公告、文件的照片。',
  en: 'Name the paper, or hand in a photograph of the notice.',
};
const NO_SUBJECT: SpokenFinding = {
  rule: 'objection.noSubject',
  field: '/document',
  says: { zh: '没有指明对哪一份文件提出异议。', en: 'It is not said which paper is objected to.' },
  wayOut: NAME_IT,
};
const NOT_PUBLIC: SpokenFinding = {
  rule: 'objection.notInLibrary',
  field: '/document',
  says: { zh: '文件库中没有这份公开的文件。', en: 'The library has no such public document.' },
  wayOut: NAME_IT,
};
const TWO_SUBJECTS: SpokenFinding = {
  rule: 'objection.twoSubjects',
  field: '/paperTitle',
  says: { zh: '一次只能对一份文件提出异议。', en: 'An objection is to one paper.' },
  wayOut: { zh: '请分别提出。', en: 'Object to each by itself.' },
};
