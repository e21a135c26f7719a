import type { LibraryDocument, LibraryEntry } from '@fashen/contracts';
import { SUBJECTS, type Subject } from '@fashen/domain';
import { type Html, html } from './html.js';
import { FRAME, LIBRARY } from './words.js';

/** `origin`: where this installation is reached, without a slash at its end; empty where nobody has said. Then links are relative. */
type From = { origin: string; path: string };

/** An id is a whole address by RFC 4287, and never follows from how it was asked for. */
const idOf = (origin: string, path: string): string => (origin === '' ? `urn:fashen:${path.slice(1)}` : `${origin}${path}`);

const instant = (day: string): string => `${day}T00:00:00+08:00`;

const feedOf = ({ origin, path }: From, title: string, updated: string, entries: readonly Html[]): string =>
  html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${idOf(origin, path)}</id>
<title>${title}</title>
<updated>${instant(updated)}</updated>
<link rel="self" type="application/atom+xml" href="${origin}${path}"/>
<author><name>${FRAME.name.zh}</name></author>
${entries}</feed>
`.text;

const entryOf = (origin: string, document: { id: string; title: string }, { what, on }: { what: string; on: string }, n = 0): Html => {
  const path = `/documents/${encodeURIComponent(document.id)}`;
  return html`<entry>
<id>${idOf(origin, path)}${n > 0 && `#change-${n}`}</id>
<title>${document.title}：${what}</title>
<updated>${instant(on)}</updated>
<link rel="alternate" type="text/html" href="${origin}${path}"/>
<summary>${on} ${what}</summary>
</entry>
`;
};

/** What was published last, of all, of one authority or under one subject (RFC 4287). */
export function documentsFeed(
  from: From,
  { entries, subject }: { entries: readonly LibraryEntry[]; subject?: Subject | undefined },
  today: string,
): string {
  const latest = entries[0]?.publishedOn ?? today;
  return feedOf(
    from,
    [FRAME.name.zh, LIBRARY.latest.zh, ...(subject ? [SUBJECTS[subject].zh] : [])].join(' · '),
    latest,
    entries.map((entry) => entryOf(from.origin, entry, { what: '公布', on: entry.publishedOn })),
  );
}

/** What happened to one document, the latest first. What lies ahead is told when its day has come. */
export function documentFeed(from: From, document: LibraryDocument): string {
  const changes = document.changes.filter(({ on }) => on <= document.on);
  const entries = changes
    .map(({ label, on, by }, n) => ({ what: by ? `${label.zh}（${by.title}）` : label.zh, on, n: n + 1 }))
    .toReversed();
  return feedOf(
    from,
    document.title,
    entries[0]?.on ?? document.publishedOn,
    entries.map((entry) => entryOf(from.origin, document, entry, entry.n)),
  );
}

/** Addresses of documents for search engines (sitemaps.org). */
export const sitemap = (origin: string, documents: readonly string[]): string =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${documents.map((id) => html`<url><loc>${origin}/documents/${encodeURIComponent(id)}</loc></url>\n`)}</urlset>
`.text;
