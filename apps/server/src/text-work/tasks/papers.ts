import type { ConsultationView, LibraryDocument } from '@fashen/contracts';
import { type Block, render } from '@fashen/official-documents';
import {
  commentForm,
  comparePage,
  consultationPage,
  documentPage,
  type Objecting,
  objectionForm,
  type Reader,
  type Typed,
} from '@fashen/portal';
import { textBlocks } from '../text-blocks.js';
import { comparisonView } from './comparisons.js';
import { clausesView } from './readings.js';
import type { VersionText } from './version-text.js';

type Described = Omit<LibraryDocument, 'text'>;
type OnDocument = { reader: Reader; document: Described; text: VersionText };
type OnDraft = { reader: Reader; consultation: Omit<ConsultationView, 'text'>; text: VersionText };

const asPage = (page: string): Uint8Array => new TextEncoder().encode(page);

/** A paper as a Word document. */
export const renderPaper = ({ blocks }: { blocks: readonly Block[] }): Promise<Uint8Array> => render([...blocks]);

/** A published text as a Word document of its own. */
export const renderText = ({ text }: { text: VersionText }): Promise<Uint8Array> => render(textBlocks(clausesView(text)));

/** The page of the portal on one document. */
export const pageOfDocument = ({ reader, document, text, today }: OnDocument & { today: string }): Uint8Array =>
  asPage(documentPage(reader, { ...document, text: clausesView(text) }, today));

/** The page of the portal on two texts of one document. */
export const pageOfComparison = ({
  reader,
  document,
  from,
  to,
}: Omit<OnDocument, 'text'> & { from: VersionText; to: VersionText }): Uint8Array =>
  asPage(comparePage(reader, { ...document, text: clausesView(to) }, comparisonView({ from, to })));

/** The form for 审查建议 on a document. */
export const formOfObjection = ({ reader, document, text, form }: OnDocument & { form: Omit<Objecting, 'document'> }): Uint8Array =>
  asPage(objectionForm(reader, { ...form, document: { ...document, text: clausesView(text) } }));

/** The page of the portal on a draft that is open to comments. */
export const pageOfConsultation = ({ reader, consultation, text }: OnDraft): Uint8Array =>
  asPage(consultationPage(reader, { ...consultation, text: clausesView(text) }));

/** The form for a comment on it. */
export const formOfComment = ({ reader, consultation, text, typed }: OnDraft & { typed: Typed }): Uint8Array =>
  asPage(commentForm(reader, { ...consultation, text: clausesView(text) }, typed));
