import { useLanguage } from './language.js';
import { Zh } from './zh.js';

const HAN = '[\\u2e80-\\u9fff\\uff00-\\uffef《》〔〕「」、，。；：（）]+';
const CHINESE = new RegExp(`(${HAN}(?:[\\d\\s“”]*${HAN})*)`);

/** A sentence in pieces, each with its place; every other one is Chinese. */
const piecesOf = (text: string): { at: number; piece: string; isChinese: boolean }[] => {
  let at = 0;
  return text.split(CHINESE).map((piece, index) => {
    const found = { at, piece, isChinese: index % 2 === 1 };
    at += piece.length;
    return found;
  });
};

/** A sentence of the server in the reader's language, in which names and sources may stand in Chinese: those are marked as such. */
export function Mixed({ children }: { children: string }) {
  const { language } = useLanguage();
  if (language === 'zh') return <>{children}</>;
  return piecesOf(children).map(({ at, piece, isChinese }) => (isChinese ? <Zh key={at}>{piece}</Zh> : piece));
}
