import type { XmlElement } from './parse-xml.js';

export const elementsOf = (parent: XmlElement): XmlElement[] => parent.children.filter((child) => typeof child !== 'string');

export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);

/** The `w:val` of a child, as `<w:pStyle w:val="1"/>` carries it. */
export const childValue = (parent: XmlElement | undefined, name: string): string | undefined => child(parent, name)?.attributes['w:val'];

/** A whole number of a child's `w:val`; absent or not a number gives undefined. */
export function childNumber(parent: XmlElement | undefined, name: string): number | undefined {
  const value = childValue(parent, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** ST_OnOff: present without a value means on. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? 'true');
}

export const ownText = (element: XmlElement): string => element.children.filter((node) => typeof node === 'string').join('');

/** Depth first, the element itself included; does not go below an element that matched. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  if (element.name === name) return [element];
  return elementsOf(element).flatMap((inner) => descendants(inner, name));
}
