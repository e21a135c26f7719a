import { Spin } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useSay } from '../language/language.js';
import { ProblemView } from '../problem/problem-view.js';
import { SESSION } from '../session/words.js';
import { SHELL } from './words.js';

/** A page: its title (also of the browser's tab), what stands beside it, and what one can do, always at the same place. */
export function Page({
  title,
  aside,
  actions,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {aside && <div className="row">{aside}</div>}
        </div>
        {actions && <div className="actions row">{actions}</div>}
      </div>
      {children}
    </>
  );
}

/** Names the browser's tab. */
export function useTitle(title: string | undefined): void {
  const say = useSay();
  const product = say(SESSION.product);
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}

type Asked<T> = { data: T | undefined; error: unknown };

/** What was asked of the server: a sign that it is being read, what went wrong, or the answer. */
export function Answered<T>({ of, children }: { of: Asked<T>; children: (data: T) => ReactNode }) {
  const say = useSay();
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <ProblemView error={of.error} />;
  return (
    <div role="status" aria-live="polite" className="row">
      <Spin /> {say(SHELL.loading)}
    </div>
  );
}

/** A piece of a page with a heading. */
export function Panel({ title, extra, id, children }: { title: ReactNode; extra?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section className="panel" {...(id === undefined ? {} : { id })}>
      <div className="panel-head">
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
