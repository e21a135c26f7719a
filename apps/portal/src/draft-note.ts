import { dateIn, formatDate, type Instant, minuteIn } from '@fashen/domain';
import { DRAFT } from './draft-words.js';
import { languageField } from './fields.js';
import { type Html, html } from './html.js';
import { type Reader, say } from './language.js';

export type Step = 1 | 2 | 3;

/** What became of what was filled in. `offered`: something lies here, and is not shown before it is asked for. `step`: after which it was saved. */
export type DraftNote =
  | { kind: 'offered' | 'resumed'; at: Instant }
  | { kind: 'kept'; at: Instant; step: Step | null }
  | { kind: 'notKept'; step: Step | null }
  | { kind: 'cleared' };

export type Keeping = { note: DraftNote | null; days: number };

const ADDRESS = '/objections/draft';

const momentOf = ({ language }: Reader, at: Instant): string => `${formatDate(dateIn(at))[language]} ${minuteIn(at)}`;

/** Within the form: what is typed goes along and is not read. */
const clearButton = (reader: Reader): Html =>
  html`<p><button type="submit" name="clear" value="yes" formaction="${ADDRESS}" formnovalidate class="second">${say(reader, DRAFT.clear)}</button></p>`;

/** Whether something lies here, before the form. */
export function draftOffer(reader: Reader, { note }: Keeping): Html | null {
  if (note?.kind === 'cleared') return html`<p class="band" role="status">${say(reader, DRAFT.cleared)}</p>`;
  if (note?.kind !== 'offered') return null;
  return html`<form action="${ADDRESS}" method="post" class="band">${languageField(reader)}
<p><strong>${say(reader, DRAFT.offered, { at: momentOf(reader, note.at) })}</strong></p><p>${say(reader, DRAFT.offeredMore)}</p>
<p><button type="submit" name="resume" value="yes">${say(reader, DRAFT.resume)}</button> <button type="submit" name="clear" value="yes" class="second">${say(reader, DRAFT.clear)}</button></p></form>`;
}

const wordsOf = (reader: Reader, { note, days }: Keeping): string => {
  if (note?.kind === 'kept') return say(reader, DRAFT.kept, { at: momentOf(reader, note.at), days });
  if (note?.kind === 'resumed') return say(reader, DRAFT.resumed, { at: momentOf(reader, note.at) });
  return note?.kind === 'notKept' ? say(reader, DRAFT.notKept) : '';
};

/** The step at whose head the note stands: where the reader goes on; null at the head of the form. */
const stepOf = (note: DraftNote | null): Step | null => {
  const saved = note?.kind === 'kept' || note?.kind === 'notKept' ? note.step : null;
  return saved === null ? null : (Math.min(saved + 1, 3) as Step);
};

/** What became of it, at the head of the form or of the step that comes next. */
export function draftNote(reader: Reader, keeping: Keeping, place: Step | null, before?: string): Html | null {
  const { note } = keeping;
  const words = stepOf(note) === place ? wordsOf(reader, keeping) : '';
  if (words === '' && before === undefined) return null;
  return html`<div class="band"><p role="status">${before !== undefined && html`${before} `}${words}</p>${words !== '' && note?.kind !== 'notKept' && clearButton(reader)}</div>`;
}

export const keepingRule = (reader: Reader, { days }: Keeping): Html => html`<p class="quiet">${say(reader, DRAFT.before, { days })}</p>`;

/** Each step can be saved by itself, whatever is still missing. */
export const saveButton = (reader: Reader, step: Step): Html =>
  html`<p><button type="submit" name="save" value="${step}" formaction="/objections#step-${Math.min(step + 1, 3)}" formnovalidate class="second">${say(reader, DRAFT[`save${step}`])}</button></p>`;

/** The first button of a form is pressed by Enter in a field: that one sends, as it always did. */
export const sentByEnter = (words: string): Html =>
  html`<button type="submit" class="unseen" tabindex="-1" aria-hidden="true">${words}</button>`;
