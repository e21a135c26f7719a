import type { UploadFault } from '../package-fault.js';

export type Bilingual = { zh: string; en: string };

/** `rule` is `upload.` and the code in kebab case; `at` names the part or the address that was found. */
export type UploadFinding = { rule: string; message: Bilingual; wayOut: Bilingual; at?: string };

/** A refusal is a value. Notices do not stand in the way; the person who uploads should read them. */
export type UploadVerdict = { ok: true; notices: UploadFinding[] } | { ok: false; code: UploadFault; findings: UploadFinding[] };
