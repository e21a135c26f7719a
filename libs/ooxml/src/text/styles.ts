import { child, childNumber, childValue, elementsOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';

export type Style = {
  id: string;
  name: string;
  kind: string;
  basedOn: string | undefined;
  list: string | undefined;
  level: number | undefined;
  outlineLevel: number | undefined;
};

export type Styles = { byId: ReadonlyMap<string, Style>; defaultParagraph: string | undefined };

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = root === undefined ? [] : elementsOf(root).filter(({ name }) => name === 'w:style');
  const isDefault = ({ attributes }: XmlElement) =>
    attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
  return {
    byId: new Map(elements.map(readStyle).map((style) => [style.id, style])),
    defaultParagraph: elements.find(isDefault)?.attributes['w:styleId'],
  };
}

/** The first answer up the chain of basedOn, and the style that gave it; a chain that loops ends. */
export function inherited<T>(
  styles: Styles,
  id: string | undefined,
  ask: (style: Style) => T | undefined,
): { from: Style; value: T } | undefined {
  const visited = new Set<string>();
  for (let style = styles.byId.get(id ?? ''); style !== undefined && !visited.has(style.id); style = styles.byId.get(style.basedOn ?? '')) {
    visited.add(style.id);
    const value = ask(style);
    if (value !== undefined) return { from: style, value };
  }
  return undefined;
}

function readStyle(element: XmlElement): Style {
  const properties = child(element, 'w:pPr');
  const numbering = child(properties, 'w:numPr');
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: childValue(element, 'w:name') ?? '',
    kind: element.attributes['w:type'] ?? 'paragraph',
    basedOn: childValue(element, 'w:basedOn'),
    list: childValue(numbering, 'w:numId'),
    level: childNumber(numbering, 'w:ilvl'),
    outlineLevel: childNumber(properties, 'w:outlineLvl'),
  };
}
