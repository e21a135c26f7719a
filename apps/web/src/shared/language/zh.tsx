import type { ReactNode } from 'react';

/**
 * Names, titles, document text and what people typed: Chinese in either interface. Marked as such for screen readers, for fonts,
 * and for the test that looks for words of the other language.
 */
export const Zh = ({ children }: { children: ReactNode }) => <span lang="zh-CN">{children}</span>;
