import { anchorsOf, type Statute } from './statute.js';

/** By anchor: the ids of whoever may be found under it. */
export function placesOf(statute: Statute): Map<string, Set<string>> {
  const anchors = anchorsOf(statute);
  const places = new Map<string, Set<string>>();
  const numerals = '一二三四五六七八九十';
  for (const { id, origins, paragraphs } of statute.articles) {
    const anchor = anchors.get(id) ?? '';
    places.set(anchor, new Set([...origins, ...(paragraphs.length === 1 ? paragraphs.map((one) => one.id) : [])]));
    paragraphs.forEach((paragraph, at) => {
      const within = paragraphs.length === 1 ? anchor : `${anchor}第${numerals[at]}款`;
      if (paragraphs.length > 1) places.set(within, new Set([paragraph.id]));
      paragraph.items.forEach((item, n) => {
        places.set(`${within}第（${numerals[n]}）项`, new Set([item.id]));
      });
    });
  }
  return places;
}
