import type { ListCounter, WrittenNumber } from '../numbering/list-counter.js';
import { child, childNumber, childValue, isOn } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import { inherited, type Styles } from './styles.js';

/** The list and level of a paragraph, from itself or its style; list 0 takes a paragraph out of its style's list. */
function listOf(properties: XmlElement | undefined, styleId: string | undefined, styles: Styles, counter: ListCounter) {
  const own = child(properties, 'w:numPr');
  const ownList = childValue(own, 'w:numId');
  const fromStyle = inherited(styles, styleId, ({ list }) => list);
  const list = ownList ?? fromStyle?.value;
  if (list === undefined || list === '0') return undefined;
  const level = childNumber(own, 'w:ilvl') ?? levelByStyle(list, styleId, fromStyle?.from.id, styles, counter);
  return { list, level };
}

/** A list binds its levels to styles; that binding goes before the level that the style names itself (17.9.23 pStyle). */
function levelByStyle(
  list: string,
  styleId: string | undefined,
  givingStyle: string | undefined,
  styles: Styles,
  counter: ListCounter,
): number {
  const bound = [styleId, givingStyle].map((id) => (id === undefined ? undefined : counter.levelOfStyle(list, id)));
  return bound[0] ?? bound[1] ?? inherited(styles, styleId, ({ level }) => level)?.value ?? 0;
}

/** The automatic number of the next paragraph; advances the count. */
export function nextNumber(properties: XmlElement | undefined, styles: Styles, counter: ListCounter): WrittenNumber | undefined {
  const membership = listOf(properties, styleIdOf(properties, styles), styles, counter);
  return membership && counter.next(membership.list, membership.level);
}

export const styleIdOf = (properties: XmlElement | undefined, styles: Styles): string | undefined =>
  childValue(properties, 'w:pStyle') ?? styles.defaultParagraph;

/** Deleted or moved away together with its end: the next paragraph takes over what is left. */
export function isMarkGone(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

/** Word neither shows nor counts a paragraph whose end is hidden and that holds nothing. */
export const isMarkHidden = (properties: XmlElement | undefined): boolean => isOn(child(properties, 'w:rPr'), 'w:vanish');
