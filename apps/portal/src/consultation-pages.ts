import type { ConsultationEntry, ConsultationPage, ConsultationView } from '@fashen/contracts';
import { CONSULTATION } from './consultation-words.js';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { type TextBlock, textBlocks } from './text-blocks.js';

const pathOf = (id: string, part = ''): string => `/consultations/${encodeURIComponent(id)}${part}`;

/** What it is now, in words and not by colour alone; days left, today counted. */
const stateOf = (reader: Reader, { state, daysLeft }: ConsultationEntry): Html =>
  html`<span class="status"><span aria-hidden="true">${state === 'open' ? '●' : '○'}</span> ${say(reader, CONSULTATION[state])}</span>${
    daysLeft !== null &&
    html` <strong>${daysLeft === 1 ? say(reader, CONSULTATION.lastDay) : say(reader, CONSULTATION.daysLeft, { n: daysLeft })}</strong>`
  }`;

const factsOf = (reader: Reader, entry: ConsultationEntry): Html =>
  html`<p class="quiet"><span lang="zh-CN">${entry.department}</span>　${say(reader, CONSULTATION.period, { opens: entry.opensOn, closes: entry.closesOn })}　${say(reader, CONSULTATION.received, { n: entry.comments })}</p>`;

const entryOf = (reader: Reader, entry: ConsultationEntry): Html => html`<li class="entry">
<h2 lang="zh-CN"><a href="${link(reader, pathOf(entry.id))}">${entry.title}</a></h2>
<p>${stateOf(reader, entry)}</p>${factsOf(reader, entry)}
${entry.state === 'answered' && html`<p><a href="${link(reader, pathOf(entry.id, '/result'))}">${say(reader, CONSULTATION.result)}</a></p>`}</li>`;

/** What may be commented on now, and what became of the earlier ones. */
export const consultationsPage = (reader: Reader, { entries, next }: ConsultationPage): string =>
  framed(reader, {
    title: say(reader, CONSULTATION.title),
    body: html`<h1>${say(reader, CONSULTATION.title)}</h1><p>${say(reader, CONSULTATION.intro)}</p>
<p><a href="${link(reader, '/consultations/reply')}">${say(reader, CONSULTATION.readReply)}</a></p>
${entries.length === 0 && html`<p>${say(reader, CONSULTATION.none)}</p>`}
<ul class="entries">${entries.map((entry) => entryOf(reader, entry))}</ul>
${next && html`<p><a rel="next" href="${link(reader, '/consultations', { cursor: next })}">${say(reader, CONSULTATION.next)}</a></p>`}`,
  });

const blockOf = (reader: Reader, { id, state }: ConsultationEntry, block: TextBlock): Html => {
  const lines = block.lines.map((line) => html`<p>${line.map(({ text }) => text)}</p>`);
  if (block.type !== 'article') return block.lines.length === 0 ? html`` : html`<div id="${block.id}" class="${block.type}">${lines}</div>`;
  return html`<section id="${block.id}" class="article">${lines}${
    state === 'open' &&
    html`<p class="own"><a href="${link(reader, pathOf(id, '/comment'), { clause: block.anchor })}" lang="${reader.language === 'zh' ? 'zh-CN' : 'en'}">${say(reader, CONSULTATION.commentHere)}<span class="unseen">（${block.anchor}）</span></a></p>`
  }</section>`;
};

/** Only ways that there are; what is written in one language alone is marked as such. */
function waysOf(reader: Reader, { notice }: ConsultationView): Html {
  const ways = [
    [CONSULTATION.phone, notice.phone, 'zh-CN'],
    [CONSULTATION.email, notice.email, 'en'],
    [CONSULTATION.address, notice.address, 'zh-CN'],
    [CONSULTATION.contact, notice.contact, 'zh-CN'],
  ] as const;
  return html`<ul><li>${say(reader, CONSULTATION.here)}</li>${ways.map(
    ([label, value, language]) => value !== '' && html`<li>${say(reader, label)}<span lang="${language}">${value}</span></li>`,
  )}</ul>`;
}

/** 征求意见稿: the notice, then the text; each article leads to the form about it. */
export function consultationPage(reader: Reader, view: ConsultationView): string {
  const { id, title, notice, text, state } = view;
  const blocks = textBlocks(text.clauses).filter(({ type }) => type !== 'title');
  const whole = html`<p><a href="${link(reader, pathOf(id, '/comment'))}">${say(reader, CONSULTATION.commentWhole)}</a></p>`;
  return framed(reader, {
    title,
    body: html`<h1 lang="zh-CN">${title}</h1>
<div class="band" role="status"><p>${stateOf(reader, view)}</p>${factsOf(reader, view)}
${state === 'answered' && html`<p><a href="${link(reader, pathOf(id, '/result'))}">${say(reader, CONSULTATION.result)}</a></p>`}</div>
<section><h2>${say(reader, CONSULTATION.notice)}</h2><div lang="zh-CN">${notice.background.split('\n').map((line) => html`<p>${line}</p>`)}</div>
<h3>${say(reader, CONSULTATION.ways)}</h3>${waysOf(reader, view)}
<p><a href="/api/public/consultations/${encodeURIComponent(id)}/notice.docx">${say(reader, CONSULTATION.printed)}</a></p></section>
<section><h2>${say(reader, CONSULTATION.draft)}</h2>${state === 'open' && whole}
<article lang="zh-CN" class="legal" aria-label="${say(reader, CONSULTATION.draft)}">${blocks.map((block) => blockOf(reader, view, block))}</article>
${state === 'open' && whole}</section>`,
  });
}
