import { compare, outline } from '@fashen/legal-text';
import { part } from '../testing/docx-parts.js';
import { randomRevision } from '../testing/random-revision.js';
import { redline } from './redline.js';

type Element = { name: string; attributes: Readonly<Record<string, string>>; children: Element[]; text: string };

/** The elements of an XML text; throws where one is not closed by its own name. */
function elementsOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, close, name = '', written = '', empty, text] of xml
    .replace(/<\?.*?\?>/s, '')
    .matchAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+|<)/g)) {
    const within = open.at(-1)!;
    if (text !== undefined) within.text += text;
    else if (close === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${within.name}>`);
    } else {
      const attributes = Object.fromEntries([...written.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]));
      const element = { name, attributes, children: [], text: '' };
      within.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

const below = (element: Element): Element[] => element.children.flatMap((child) => [child, ...below(child)]);
const named = (element: Element, ...names: string[]): Element[] => below(element).filter(({ name }) => names.includes(name));
const namesOf = (elements: readonly Element[]): string[] => [...new Set(elements.map(({ name }) => name))].sort();

/** ECMA-376 part 1, 17.13.5 (revisions), 17.3.1 (paragraphs) and 17.3.3.31 (w:t): what Word asks of a document before it opens it. */
describe('the markup of a redline', () => {
  let documents: Element[] = [];
  let styles: Element;
  beforeAll(async () => {
    const docx = await Promise.all(
      Array.from({ length: 120 }, (_, seed) => {
        const drafts = randomRevision(seed + 1);
        return redline(compare(outline(drafts.old), outline(drafts.new)), { title: '对照', author: '周明远 & <某>', date: '2026-11-20' });
      }),
    );
    documents = docx.map((one) => elementsOf(part(one, 'word/document.xml')));
    styles = elementsOf(part(docx[0]!, 'word/styles.xml'));
  });
  const all = (...names: string[]): Element[] => documents.flatMap((document) => named(document, ...names));

  it('has both kinds of change, around text and at the ends of paragraphs', () => {
    expect(all('w:ins').length).toBeGreaterThan(100);
    expect(all('w:del').length).toBeGreaterThan(100);
    expect(all('w:rPr').filter((properties) => named(properties, 'w:ins', 'w:del').length > 0).length).toBeGreaterThan(100);
  });

  it('numbers every change of a document once, and says whose it is and when it was made', () => {
    for (const document of documents) {
      const changes = named(document, 'w:ins', 'w:del');
      expect(new Set(changes.map(({ attributes }) => attributes['w:id'])).size).toBe(changes.length);
    }
    for (const { attributes } of all('w:ins', 'w:del')) {
      expect(attributes['w:id']).toMatch(/^\d+$/);
      expect(attributes['w:author']).toBe('周明远 &amp; &lt;某&gt;');
      expect(attributes['w:date']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });

  it('writes deleted text as w:delText, and only that', () => {
    const deleted = all('w:del').flatMap((change) => below(change));
    expect(namesOf(deleted)).toEqual(['w:delText', 'w:r']);
    expect(all('w:delText').length).toBe(deleted.filter(({ name }) => name === 'w:delText').length);
    expect(namesOf(all('w:ins').flatMap((change) => below(change)))).toEqual(['w:r', 'w:t']);
  });

  it('puts changes around runs of a paragraph or into the properties of its end, never into each other', () => {
    expect(namesOf(all('w:p').flatMap(({ children }) => children))).toEqual(['w:del', 'w:ins', 'w:pPr', 'w:r']);
    for (const properties of all('w:pPr')) {
      expect(['w:pStyle', 'w:pStyle w:rPr']).toContain(properties.children.map(({ name }) => name).join(' '));
      for (const { children } of named(properties, 'w:rPr')) {
        expect(children).toHaveLength(1);
        expect(children[0]).toMatchObject({ name: expect.stringMatching(/^w:(ins|del)$/), children: [], text: '' });
      }
    }
  });

  it('leaves the end of the last paragraph unmarked, and the section after it', () => {
    for (const document of documents) {
      const [body] = named(document, 'w:body');
      const [section, last] = body!.children.toReversed();
      expect(section?.name).toBe('w:sectPr');
      expect(last?.name).toBe('w:p');
      expect(named(last!.children[0]!, 'w:ins', 'w:del')).toEqual([]);
    }
  });

  it('keeps the spaces of its texts', () => {
    for (const { attributes, text } of all('w:t', 'w:delText')) {
      expect(attributes['xml:space']).toBe('preserve');
      expect(text).not.toBe('');
    }
  });

  it('uses only styles that the document has, and no ranges of moves that would have to be paired', () => {
    const known = named(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    for (const { attributes } of all('w:pStyle')) expect(known).toContain(attributes['w:val']);
    expect(documents.flatMap(below).filter(({ name }) => name.startsWith('w:move'))).toEqual([]);
  });
});
