import { type Citation, citationsOf, type Outline, walk } from '@fashen/legal-text';
import type { BasisCited } from './places-of.js';

const ENDS = /废止|失效|停止执行|予以修改|作如下修改|撤销/g;
const ENDED_BEFORE = ['废止', '修改', '撤销'];

/** Of a text, sentence by sentence: from where on it speaks no more of ending something. */
class Endings {
  private readonly ends: number[] = [];
  private readonly last: number[] = [];

  constructor(private readonly text: string) {
    let at = 0;
    for (const sentence of text.split(/[。；]/)) {
      const spoken = [...sentence.matchAll(ENDS)].at(-1)?.index;
      this.last.push(spoken === undefined ? -1 : at + spoken);
      at += sentence.length + 1;
      this.ends.push(at);
    }
  }

  /** 废止、修改 and the like name a document in order to end it: that is no basis. */
  isEnded({ start, raw }: Citation): boolean {
    const behind = start + raw.length;
    if (ENDED_BEFORE.some((word) => this.text.endsWith(word, start))) return true;
    return (this.last[this.sentenceAt(behind)] ?? -1) >= behind;
  }

  private sentenceAt(place: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** What a text names by its title in order to rest on it, each as written once. */
export function citedAsBasis(outline: Pick<Outline, 'title' | 'nodes'>): BasisCited[] {
  const texts = new Map([...walk(outline.nodes)].map(({ id, text }) => [id, text]));
  const endings = new Map<string, Endings>();
  const found = new Map<string, BasisCited>();
  for (const citation of citationsOf(outline)) {
    const { raw, title, article, inserted, paragraph, through, at } = citation;
    if (title === null) continue;
    const known = endings.get(at) ?? new Endings(texts.get(at) ?? '');
    endings.set(at, known);
    if (!known.isEnded(citation)) found.set(`${title}\n${raw}`, { raw, title, article, inserted, paragraph, through });
  }
  return [...found.values()];
}
