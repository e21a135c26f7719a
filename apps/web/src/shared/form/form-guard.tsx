import { App, Drawer } from 'antd';
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useSay } from '../language/language.js';
import { FORM } from './words.js';

type Guard = { tell: (isUnsent: boolean) => void };
/** Milliseconds that the drawer takes to close. */
const SLIDE = 400;

const GuardContext = createContext<Guard | null>(null);

/** A form inside a drawer says whether something was typed that was not sent. */
export function useUnsent(isUnsent: boolean): void {
  const guard = useContext(GuardContext);
  useEffect(() => {
    guard?.tell(isUnsent);
    return () => guard?.tell(false);
  }, [guard, isUnsent]);
}

/**
 * The drawer of a form. Esc, its cross and a click beside it close it; only where something was typed it asks first, and what was typed is kept
 * as a draft all the same. Focus goes back to what opened it, or to `home`, where that is gone by then (an entry of a menu).
 */
export function GuardedDrawer({
  open,
  title,
  onClose,
  home,
  children,
}: {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  home?: RefObject<HTMLElement | null> | undefined;
  children: (close: () => void) => ReactNode;
}) {
  const say = useSay();
  const { modal } = App.useApp();
  const isUnsent = useRef(false);
  const guard = useMemo<Guard>(
    () => ({
      tell: (is) => {
        isUnsent.current = is;
      },
    }),
    [],
  );
  const close = () => {
    if (!isUnsent.current) return onClose();
    modal.confirm({
      title: say(FORM.closeTitle),
      content: say(FORM.closeText),
      okText: say(FORM.closeYes),
      cancelText: say(FORM.closeNo),
      onOk: onClose,
    });
  };
  const opener = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (open) {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      return;
    }
    // The drawer keeps the focus until it has slid away.
    const target = home?.current ?? opener.current;
    const later = setTimeout(() => target?.focus(), SLIDE);
    return () => clearTimeout(later);
  }, [open, home]);
  return (
    <Drawer open={open} onClose={close} title={title} size="large" destroyOnHidden>
      <GuardContext value={guard}>{children(close)}</GuardContext>
    </Drawer>
  );
}
