export { comparePage } from './compare-page.js';
export { documentPage } from './document-page.js';
export { documentFeed, documentsFeed, sitemap } from './feed.js';
export type { Language, Reader } from './language.js';
export { libraryPage } from './library-page.js';
export { numbersPage } from './numbers-page.js';
export { STYLE } from './style.js';
export { type Trouble, troublePage } from './trouble-page.js';
