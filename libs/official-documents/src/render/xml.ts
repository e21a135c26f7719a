import { Document, type FileChild } from 'docx';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

type Context = Parameters<FileChild['prepForXml']>[0];
type Attributes = Readonly<Record<string, unknown>>;

/** Components ask their document for its theme's colours, nothing else that these papers use. */
const BLANK = new Document({ sections: [] });

const isObject = (value: unknown): value is Attributes => typeof value === 'object' && value !== null;

const attributesXml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** One element as the docx package prepares it: `{ name: content }`, content being text, `{ _attr }`, or a list of these and of elements. */
function elementXml(element: Attributes): string {
  const [[name, content]] = Object.entries(element) as [[string, unknown]];
  let attributes = '';
  let inner = '';
  for (const piece of Array.isArray(content) ? content : [content]) {
    if (!isObject(piece)) inner += escapeXml(String(piece));
    else if ('_attr' in piece) attributes += attributesXml(piece._attr as Attributes);
    else if (Object.keys(piece).length > 0) inner += elementXml(piece);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

/** The XML of a paragraph or table of the docx package. */
export function componentXml(component: FileChild): string {
  const context: Context = { file: BLANK, viewWrapper: BLANK.Document, stack: [] };
  const prepared = component.prepForXml(context);
  return prepared ? elementXml(prepared as Attributes) : '';
}
