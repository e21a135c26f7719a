import type { Words } from '@fashen/domain';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { FRAME } from './words.js';

export type Page = {
  title: string;
  body: Html;
  /** Address of a feed of what the page shows. */
  feed?: { href: string; title: string };
};

const WAYS: readonly (readonly [path: string, words: Words])[] = [
  ['/', FRAME.library],
  ['/numbers', FRAME.numbers],
  ['/consultations', FRAME.consultations],
  ['/suggestions/new', FRAME.suggest],
  ['/objections/new', FRAME.object],
  ['/objections/status', FRAME.track],
  ['/objections/replies', FRAME.replies],
];

const tag = (reader: Reader): string => (reader.language === 'zh' ? 'zh-CN' : 'en');

/** The same page in the other language. */
const inOther = (reader: Reader): string => {
  const { language: _, ...query } = reader.query;
  return link({ language: reader.language === 'zh' ? 'en' : 'zh' }, reader.path, query);
};

/** A whole page: head, ways, content. No script and no style of its own. */
export const framed = (reader: Reader, { title, body, feed }: Page): string =>
  html`<!doctype html>
<html lang="${tag(reader)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${say(reader, FRAME.name)}</title>
<link rel="stylesheet" href="/portal/style.css">
<link rel="icon" href="/workbench/icon.svg" type="image/svg+xml">
${feed && html`<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${feed.href}">`}
</head>
<body>
<a class="skip" href="#content">${say(reader, FRAME.skip)}</a>
<header>
<p class="name"><a href="${link(reader, '/')}">${say(reader, FRAME.name)}</a></p>
<nav aria-label="${say(reader, FRAME.name)}">
<ul>
${WAYS.map(
  ([path, words]) =>
    html`<li><a href="${link(reader, path)}"${path === reader.path && html` aria-current="page"`}>${say(reader, words)}</a></li>`,
)}
<li><a href="${inOther(reader)}" lang="${reader.language === 'zh' ? 'en' : 'zh-CN'}">${say(reader, FRAME.other)}</a></li>
</ul>
</nav>
</header>
<main id="content" tabindex="-1">
${body}
</main>
<footer>
<p>${say(reader, FRAME.about)}</p>
<p><a href="/workbench">${say(reader, FRAME.staff)}</a> <a href="/api/docs">${say(reader, FRAME.api)}</a></p>
</footer>
</body>
</html>
`.text;
