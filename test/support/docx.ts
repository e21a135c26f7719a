import { p, rawDocx } from '../../fixtures/documents/make/raw-docx.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The smallest Word document with these paragraphs. */
export const docx = (paragraphs: readonly string[]): Buffer => rawDocx({ body: paragraphs.map((text) => p(escaped(text))).join('') });

/** An invented draft with three articles. */
export const draft = (title = '临江市户外招牌设置管理办法'): Buffer =>
  docx([
    title,
    '第一条 为规范户外招牌设置，根据有关法律法规，制定本办法。',
    '第二条 本市城市化管理区域内户外招牌的设置和管理，适用本办法。',
    '第三条 本办法自公布之日起三十日后施行。',
  ]);
