import type { Words } from '@fashen/domain';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'zh' | 'en';

type Spoken = {
  language: Language;
  setLanguage: (language: Language) => void;
  /** The words in the reader's language, with `{name}` filled in. */
  say: (words: Words, fill?: Readonly<Record<string, string | number>>) => string;
};

const KEY = 'fashen.language';
const LanguageContext = createContext<Spoken | null>(null);

/** What was chosen on this machine; Chinese where nothing was. */
export const keptLanguage = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'zh');

/** Fills `{name}` in a sentence. A name without a value stays visible, so that it is found. */
export const filled = (text: string, fill: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in fill ? String(fill[name]) : whole));

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem(KEY, language);
  }, [language]);
  const spoken = useMemo<Spoken>(
    () => ({ language, setLanguage, say: (words, fill) => (fill ? filled(words[language], fill) : words[language]) }),
    [language],
  );
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(LanguageContext);
  if (!spoken) throw new Error('useLanguage outside of LanguageProvider');
  return spoken;
}

/** Most components need nothing else of the language. */
export const useSay = (): Spoken['say'] => useLanguage().say;
