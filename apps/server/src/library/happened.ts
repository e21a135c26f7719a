import type { LibraryDocument } from '@fashen/contracts';
import { standingEvents, type ValidityEvent, type Words } from '@fashen/domain';

type Kind = ValidityEvent['kind'];

/** What happened to a document, in words; what was entered by mistake never happened. */
const WORDS: Readonly<Record<Exclude<Kind, 'voided'>, Words>> = {
  published: { zh: '公布', en: 'published' },
  amended: { zh: '修改', en: 'amended' },
  repealed: { zh: '废止', en: 'repealed' },
  renewed: { zh: '由重新公布的文件接替', en: 'replaced by its renewal' },
  lapsed: { zh: '宣布失效', en: 'declared to have lapsed' },
  suspended: { zh: '停止执行', en: 'application stopped' },
  resumed: { zh: '恢复执行', en: 'applied again' },
  changed: { zh: '改变', en: 'changed by the competent authority' },
  annulled: { zh: '撤销', en: 'annulled' },
};

/** The same, seen from the document that does it. */
export const WORDS_DOES: Readonly<Partial<Record<Kind, Words>>> = {
  amended: { zh: '修改', en: 'amends' },
  repealed: { zh: '废止', en: 'repeals' },
  renewed: { zh: '接替', en: 'replaces' },
  lapsed: { zh: '宣布失效', en: 'declares lapsed' },
};

type Naming = { named(id: string): Promise<{ id: string; title: string }> };

/** In the order of the days from which it acts. */
export async function happened(events: readonly ValidityEvent[], others: Naming): Promise<LibraryDocument['changes']> {
  const found: LibraryDocument['changes'] = [];
  for (const event of standingEvents(events).toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))) {
    if (event.kind === 'voided') continue;
    const by = 'byDocument' in event && event.byDocument !== null ? await others.named(event.byDocument) : null;
    found.push({ label: WORDS[event.kind], on: event.on, by });
  }
  return found;
}
