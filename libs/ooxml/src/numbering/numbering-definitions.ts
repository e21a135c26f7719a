import { child, childNumber, childValue, elementsOf, isOn } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';

export type Level = {
  start: number;
  format: string;
  /** `第%1条`: %n stands for the number of level n. */
  pattern: string;
  separator: string;
  /** Level (counted from 1) whose advance restarts this one; 0 means never; undefined means any higher level. */
  restartAfter: number | undefined;
  allDecimal: boolean;
  style: string | undefined;
};
export type AbstractList = { id: string; levels: ReadonlyMap<number, Level>; styleLink?: string; usesStyle?: string };
export type List = { abstractId: string; overrides: ReadonlyMap<number, { start?: number; level?: Level }> };
export type NumberingDefinitions = { abstractLists: ReadonlyMap<string, AbstractList>; lists: ReadonlyMap<string, List> };

/** A tab after the number stands where official documents have one full-width space: 第一条　…… */
const SEPARATORS: Record<string, string> = { tab: '\u3000', space: ' ', nothing: '' };

/** numbering.xml (ECMA-376 Part 1, 17.9) as data; without the part there are no lists. */
export function readNumberingDefinitions(root: XmlElement | undefined): NumberingDefinitions {
  const elements = root === undefined ? [] : elementsOf(root);
  const abstractLists = elements.filter(({ name }) => name === 'w:abstractNum').map(readAbstractList);
  const lists = elements
    .filter(({ name }) => name === 'w:num')
    .map((num): [string, List] => [
      num.attributes['w:numId'] ?? '',
      { abstractId: childValue(num, 'w:abstractNumId') ?? '', overrides: readOverrides(num) },
    ]);
  return { abstractLists: new Map(abstractLists.map((list) => [list.id, list])), lists: new Map(lists) };
}

function readAbstractList(element: XmlElement): AbstractList {
  const levels = elementsOf(element).filter(({ name }) => name === 'w:lvl');
  const styleLink = childValue(element, 'w:styleLink');
  const usesStyle = childValue(element, 'w:numStyleLink');
  return {
    id: element.attributes['w:abstractNumId'] ?? '',
    levels: new Map(levels.map((level) => [levelIndex(level), readLevel(level)])),
    ...(styleLink !== undefined && { styleLink }),
    ...(usesStyle !== undefined && { usesStyle }),
  };
}

function readOverrides(num: XmlElement): List['overrides'] {
  const overrides = elementsOf(num).filter(({ name }) => name === 'w:lvlOverride');
  return new Map(
    overrides.map((override) => {
      const start = childNumber(override, 'w:startOverride');
      const level = child(override, 'w:lvl');
      return [levelIndex(override), { ...(start !== undefined && { start }), ...(level !== undefined && { level: readLevel(level) }) }];
    }),
  );
}

function readLevel(element: XmlElement): Level {
  return {
    start: childNumber(element, 'w:start') ?? 0,
    format: readFormat(element),
    pattern: childValue(element, 'w:lvlText') ?? '',
    separator: SEPARATORS[childValue(element, 'w:suff') ?? 'tab'] ?? '\u3000',
    restartAfter: childNumber(element, 'w:lvlRestart'),
    allDecimal: isOn(element, 'w:isLgl'),
    style: childValue(element, 'w:pStyle'),
  };
}

/** Word 2010 and later put a format of their own into an alternative; the fallback is the plain one. */
function readFormat(level: XmlElement): string {
  const plain = childValue(level, 'w:numFmt');
  if (plain !== undefined) return plain;
  const fallback = child(child(level, 'mc:AlternateContent'), 'mc:Fallback');
  return childValue(fallback, 'w:numFmt') ?? 'decimal';
}

const levelIndex = (element: XmlElement): number => Number(element.attributes['w:ilvl'] ?? 0);
