import { SaxesParser, type SaxesTagNS } from 'saxes';
import { PackageFault } from '../package-fault.js';
import { canonicalName } from './namespaces.js';

/** Where an element stands in its source, in UTF-16 units; one that closes itself holds nothing and ends where it begins to hold. */
export type XmlSpan = { begin: number; inner: number; innerEnd: number; end: number };
/** `span` is there when the part was parsed to be written again. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[]; span?: XmlSpan };
export type XmlNode = XmlElement | string;

/** Each finished child of `parent` is handed over and let go, so that a long document is never in memory as a tree. */
export type ChildHandler = { parent: string; handle: (child: XmlElement) => void };

const MAX_DEPTH = 400;
const FEED = 1 << 16;
const TEXT_HOLDERS = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'x:t', 'x:v']);

/**
 * Parses one part into elements with canonical names. A document type declaration is refused (entities could expand without end),
 * as are malformed text and nesting deeper than any office suite writes.
 * `isLocated`: each element says where it stands in the source.
 * @throws PackageFault XML_ENTITIES or BROKEN_PACKAGE
 */
export function parseXml(xml: string, part: string, onChild?: ChildHandler, isLocated = false): XmlElement {
  const parser = new SaxesParser({ xmlns: true, fileName: part });
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('doctype', () => {
    throw new PackageFault('XML_ENTITIES', part);
  });
  parser.on('opentag', (tag) => {
    if (stack.length >= MAX_DEPTH) throw new PackageFault('BROKEN_PACKAGE', part);
    const element = toElement(tag);
    if (isLocated) element.span = spanOfStart(xml, parser.position);
    const parent = stack[stack.length - 1];
    if (parent === undefined) root = element;
    else parent.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => keepText(stack, text));
  parser.on('cdata', (text) => keepText(stack, text));
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed?.span !== undefined) endSpan(closed.span, xml, parser.position);
    const parent = stack[stack.length - 1];
    if (closed === undefined || parent === undefined || onChild === undefined || parent.name !== onChild.parent) return;
    parent.children.length = 0;
    onChild.handle(closed);
  });
  feed(parser, xml, part);
  if (root === undefined) throw new PackageFault('BROKEN_PACKAGE', part);
  return root;
}

function feed(parser: SaxesParser<{ xmlns: true; fileName: string }>, xml: string, part: string): void {
  parser.on('error', (cause) => {
    throw new PackageFault('BROKEN_PACKAGE', part, { cause });
  });
  for (let at = 0; at < xml.length; at += FEED) parser.write(xml.slice(at, at + FEED));
  parser.close();
}

/** A `<` stands in no attribute of well-formed XML, so the last one before its end begins the tag. */
const spanOfStart = (xml: string, end: number): XmlSpan => ({ begin: xml.lastIndexOf('<', end - 1), inner: end, innerEnd: end, end });

function endSpan(span: XmlSpan, xml: string, end: number): void {
  if (span.end === end) return;
  span.innerEnd = xml.lastIndexOf('<', end - 1);
  span.end = end;
}

function toElement(tag: SaxesTagNS): XmlElement {
  const attributes: Record<string, string> = {};
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    attributes[canonicalName(attribute.uri, attribute.local)] = attribute.value;
  }
  return { name: canonicalName(tag.uri, tag.local), attributes, children: [] };
}

function keepText(stack: XmlElement[], text: string): void {
  const holder = stack[stack.length - 1];
  if (holder !== undefined && TEXT_HOLDERS.has(holder.name)) holder.children.push(text);
}
