import type { LibraryDocument } from '@fashen/contracts';
import { firstWords } from './article-words.js';
import { draftNote, draftOffer, type Keeping, keepingRule, saveButton, sentByEnter } from './draft-note.js';
import { field, languageField, type Typed, titled, troubles } from './fields.js';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { OBJECT } from './objection-words.js';

/** `chosen`: anchors of the clauses that are objected to. */
export type CarriedFile = { name: string; mediaType: string; base64: string };
/** `kept`: a file that the form carries along; `isLost`: one was chosen and cannot be carried; `isLooked`: it is to be looked at before it is sent. */
export type Objecting = Typed & {
  document: LibraryDocument | null;
  chosen: readonly string[];
  kept: CarriedFile | null;
  isLost: boolean;
  isLooked: boolean;
  keeping: Keeping;
};

const SHOWN = 28;

const clausesOf = (reader: Reader, { text }: LibraryDocument, chosen: readonly string[]): Html => {
  const articles = text.clauses.filter(({ type }) => type === 'article');
  return html`<p class="quiet">${say(reader, OBJECT.whole)}</p><ul class="plain" lang="zh-CN">${articles.map(
    ({ id, anchor }) =>
      html`<li><label class="choice"><input type="checkbox" name="clauses" value="${anchor}"${chosen.includes(anchor) && html` checked`}> ${firstWords(text.clauses, id, SHOWN)}</label></li>`,
  )}</ul>`;
};

const target = (reader: Reader, form: Objecting): Html => {
  const { document } = form;
  if (document)
    return html`<p lang="zh-CN"><strong>${document.title}</strong></p><p><a href="${link(reader, '/objections/new')}">${say(reader, OBJECT.another)}</a></p>
<input type="hidden" name="document" value="${document.id}">
${clausesOf(reader, document, form.chosen)}`;
  return html`<p><a href="${link(reader, '/')}">${say(reader, OBJECT.find)}</a></p>
${field(reader, 'paperTitle', OBJECT.paperTitle, form, { required: true })}
${field(reader, 'paperNumber', OBJECT.paperNumber, form, { most: 100 })}
${field(reader, 'paperIssuer', OBJECT.paperIssuer, form, { most: 100 })}`;
};

const isPicture = ({ mediaType }: CarriedFile): boolean => mediaType === 'image/jpeg' || mediaType === 'image/png';

/** What was chosen before, to be seen and to be left out again; browsers forget it with every page. */
const carried = (reader: Reader, kept: CarriedFile): Html =>
  html`<div class="kept" role="group" aria-label="${say(reader, OBJECT.kept)}"><p>${say(reader, OBJECT.kept)}<span lang="zh-CN">${kept.name}</span></p>
${isPicture(kept) && html`<p><img src="${`data:${kept.mediaType};base64,${kept.base64}`}" alt="${say(reader, OBJECT.keptPicture)}"></p>`}
<label class="choice"><input type="checkbox" name="dropFile" value="yes"> ${say(reader, OBJECT.drop)}</label>
<input type="hidden" name="keptName" value="${kept.name}"><input type="hidden" name="keptFile" value="${kept.base64}"></div>`;

const fileField = (reader: Reader, { kept, isLost }: Objecting): Html =>
  html`${kept && carried(reader, kept)}<div class="field"><label for="file">${say(reader, kept ? OBJECT.instead : OBJECT.photograph)}</label>${isLost && html`<p class="quiet">${say(reader, OBJECT.fileAgain)}</p>`}<input id="file" name="file" type="file" accept="image/jpeg,image/png,application/pdf,.docx"></div>`;

/** 审查建议 in three short steps on one page, each saved by itself: it works without script, and nothing that was typed is lost. */
export function objectionForm(reader: Reader, form: Objecting): string {
  const { keeping } = form;
  return framed(reader, {
    title: titled(reader, say(reader, OBJECT.title), form),
    body: html`<h1>${say(reader, OBJECT.title)}</h1>
<p>${say(reader, OBJECT.intro)}</p>
<div class="band"><p>${say(reader, OBJECT.notForOwnCase)}</p><p><strong>${say(reader, OBJECT.sixtyDays)}</strong></p></div>
${draftOffer(reader, keeping)}${keepingRule(reader, keeping)}
${troubles(reader, form, OBJECT.wrong)}
<form action="/objections" method="post" enctype="multipart/form-data">
${sentByEnter(say(reader, OBJECT.send))}${languageField(reader)}
${draftNote(reader, keeping, null, form.isLooked ? say(reader, OBJECT.looked) : undefined)}
<fieldset id="step-1"><legend><h2>${say(reader, OBJECT.step1)}</h2></legend>${target(reader, form)}
${saveButton(reader, 1)}</fieldset>
<fieldset id="step-2"><legend><h2>${say(reader, OBJECT.step2)}</h2></legend>${draftNote(reader, keeping, 2)}
${field(reader, 'text', OBJECT.text, form, { rows: 8, required: true, hint: OBJECT.textHint, most: 20_000 })}
${fileField(reader, form)}
${saveButton(reader, 2)}</fieldset>
<fieldset id="step-3"><legend><h2>${say(reader, OBJECT.step3)}</h2></legend>${draftNote(reader, keeping, 3)}
<p>${say(reader, OBJECT.privacy)}</p><p class="quiet">${say(reader, OBJECT.anonymous)}</p>
${field(reader, 'name', OBJECT.name, form, { most: 60, complete: 'name' })}
<p class="quiet">${say(reader, OBJECT.reach)}</p>
${field(reader, 'phone', OBJECT.phone, form, { type: 'tel', most: 40, complete: 'tel' })}
${field(reader, 'email', OBJECT.email, form, { type: 'email', most: 200, complete: 'email' })}
${field(reader, 'address', OBJECT.address, form, { complete: 'street-address' })}
${field(reader, 'agentFor', OBJECT.agentFor, form, { most: 100 })}
${saveButton(reader, 3)}</fieldset>
<p><button type="submit">${say(reader, OBJECT.send)}</button> <button type="submit" name="look" value="yes" class="second">${say(reader, OBJECT.look)}</button></p>
</form>`,
  });
}
