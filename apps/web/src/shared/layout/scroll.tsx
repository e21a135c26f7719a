import type { ReactNode } from 'react';

/** What is wider than a phone scrolls in a region of its own, which the keyboard reaches; the page never does. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard (WCAG 2.1.1)
  <section className="scroll-x" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
