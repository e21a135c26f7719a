import { part } from './docx-parts.js';

/** Lines of a docx with all tracked changes accepted or rejected, by the rules of ECMA-376 17.13.5, read straight from the XML. */
export function settled(docx: Buffer, verdict: 'accept' | 'reject'): string {
  const gone = verdict === 'accept' ? 'del' : 'ins';
  let text = '';
  const paragraphs = [...part(docx, 'word/document.xml').matchAll(/<w:p>(.*?)<\/w:p>/gs)];
  paragraphs.forEach(([, paragraph], n) => {
    const [properties, content] = paragraph!.split('</w:pPr>') as [string, string];
    text += [
      ...content.replace(new RegExp(`<w:${gone} [^>]*>.*?</w:${gone}>`, 'gs'), '').matchAll(/<w:(?:t|delText) [^>]*>([^<]*)<|<w:tab\/>/g),
    ]
      .map(([, piece]) => piece ?? '\t')
      .join('');
    if (!properties.includes(`<w:${gone} `) && n < paragraphs.length - 1) text += '\n';
  });
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
