import type { FastifyRequest } from 'fastify';
import { type UploadForm, withUpload } from '../platform/upload/read-upload.js';

/** Fields of the form that may be repeated. */
const LISTS = ['clauses', 'jointly'];

/** JSON, or a form where a file comes with it. */
export const asSent = <R>(
  request: FastifyRequest,
  body: unknown,
  work: (form: UploadForm) => Promise<R>,
  mostInField?: number,
): Promise<R> =>
  request.isMultipart() ? withUpload(request, LISTS, work, mostInField) : work({ fields: (body ?? {}) as UploadForm['fields'] });
