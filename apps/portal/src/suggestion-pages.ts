import type { SuggestionKept, SuggestionStatus } from '@fashen/contracts';
import { field, languageField, type Typed, titled, troubles, UNTYPED } from './fields.js';
import { framed } from './frame.js';
import { html } from './html.js';
import { link, type Reader, say } from './language.js';
import { FOLLOW, SUGGEST, SUGGESTED } from './suggestion-words.js';

/** 立项建议 on one page: it works without script, and nothing that was typed is lost when something is wrong. */
export const suggestionForm = (reader: Reader, typed: Typed = UNTYPED): string =>
  framed(reader, {
    title: titled(reader, say(reader, SUGGEST.title), typed),
    body: html`<h1>${say(reader, SUGGEST.title)}</h1>
<p>${say(reader, SUGGEST.intro)}</p>
<p class="band">${say(reader, SUGGEST.notFor)} <a href="${link(reader, '/objections/new')}">${say(reader, { zh: '提出审查建议', en: 'Object' })}</a></p>
${troubles(reader, typed, SUGGEST.wrong)}
<form action="/suggestions" method="post">
${languageField(reader)}
<fieldset><legend><h2>${say(reader, SUGGEST.step1)}</h2></legend>
${field(reader, 'title', SUGGEST.name, typed, { required: true, hint: SUGGEST.nameHint, most: 100 })}
${field(reader, 'problem', SUGGEST.problem, typed, { rows: 5, required: true, most: 4000 })}
${field(reader, 'proposal', SUGGEST.proposal, typed, { rows: 5, required: true, most: 4000 })}</fieldset>
<fieldset><legend><h2>${say(reader, SUGGEST.step2)}</h2></legend>
<p>${say(reader, SUGGEST.privacy)}</p>
${field(reader, 'name', SUGGEST.person, typed, { most: 60, complete: 'name' })}
${field(reader, 'contact', SUGGEST.contact, typed, { most: 200 })}</fieldset>
<p><button type="submit">${say(reader, SUGGEST.send)}</button></p>
</form>
<p><a href="${link(reader, '/suggestions/status')}">${say(reader, FOLLOW.title)}</a></p>`,
  });

/** Code and secret, once, to be printed. */
export const suggestionKeptPage = (reader: Reader, { code, secret, receivedOn, receiver, says }: SuggestionKept): string =>
  framed(reader, {
    title: say(reader, SUGGESTED.title),
    body: html`<h1>${say(reader, SUGGESTED.title)}</h1>
<div class="band" role="status"><dl><dt>${say(reader, SUGGESTED.code)}</dt><dd><strong>${code}</strong></dd><dt>${say(reader, SUGGESTED.secret)}</dt><dd><strong>${secret}</strong></dd></dl>
<p>${say(reader, says)}</p></div>
<p>${say(reader, SUGGESTED.receiver, { receiver, on: receivedOn })}</p>
<p><a href="${link(reader, '/suggestions/status')}">${say(reader, SUGGESTED.follow)}</a></p>`,
  });

/** Asks for code and secret, in the body and never in an address. */
export const suggestionTrackForm = (reader: Reader, typed: Typed = UNTYPED): string =>
  framed(reader, {
    title: titled(reader, say(reader, FOLLOW.title), typed),
    body: html`<h1>${say(reader, FOLLOW.title)}</h1>${troubles(reader, typed, SUGGEST.wrong)}
<form action="/suggestions/status" method="post">${languageField(reader)}
${field(reader, 'code', SUGGESTED.code, typed, { required: true, most: 60 })}
${field(reader, 'secret', SUGGESTED.secret, typed, { required: true, most: 60, type: 'password' })}
<p><button type="submit">${say(reader, FOLLOW.show)}</button></p></form>
<p><a href="${link(reader, '/suggestions/new')}">${say(reader, SUGGEST.title)}</a></p>`,
  });

/** What became of it; the document once anybody may read it. */
export const suggestionStatusPage = (reader: Reader, status: SuggestionStatus): string => {
  const { title, label, words, receivedOn, receiver, document } = status;
  return framed(reader, {
    title: say(reader, FOLLOW.title),
    body: html`<h1>${say(reader, FOLLOW.title)}</h1>
<div class="band" role="status"><p lang="zh-CN"><strong>${title}</strong></p>
<p><strong>${say(reader, FOLLOW.stage, { stage: say(reader, label) })}</strong></p>
<p class="quiet">${say(reader, FOLLOW.received, { receiver, on: receivedOn })}</p></div>
${words !== null && html`<section><h2>${say(reader, FOLLOW.why)}</h2><p class="said" lang="zh-CN">${words}</p></section>`}
${document && html`<p><a href="${link(reader, `/documents/${encodeURIComponent(document.id)}`)}">${say(reader, FOLLOW.read)}：<span lang="zh-CN">${document.title}</span></a></p>`}`,
  });
};
