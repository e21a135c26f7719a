/** Why a file cannot be taken; the sentences are in upload/sentences.ts. */
export type UploadFault =
  | 'EMPTY_FILE'
  | 'TOO_LARGE'
  | 'LEGACY_DOC'
  | 'LEGACY_WPS'
  | 'ENCRYPTED'
  | 'PDF_FILE'
  | 'OFD_FILE'
  | 'OTHER_PACKAGE'
  | 'UNKNOWN_FORMAT'
  | 'MACROS'
  | 'ZIP_BOMB'
  | 'BROKEN_PACKAGE'
  | 'UNSAFE_NAMES'
  | 'DUPLICATE_ENTRIES'
  | 'XML_ENTITIES'
  | 'REMOTE_CONTENT'
  | 'ACTIVE_FIELD'
  | 'EMBEDDED_PROGRAM';

/** A package that must not be read further; `at` names the part. Expected with uploads, so it carries its code. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';

  constructor(
    readonly code: UploadFault,
    readonly at?: string,
    options?: ErrorOptions,
  ) {
    super(at === undefined ? code : `${code} at ${at}`, options);
  }
}
