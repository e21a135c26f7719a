import type { Me } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Modal, Spin } from 'antd';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { api, rememberSession, whenSessionEnds } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import { useSay } from '../language/language.js';
import { ProblemView } from '../problem/problem-view.js';
import { ChangePassword } from './change-password.js';
import { SignInForm } from './sign-in-form.js';
import { SignInPage } from './sign-in-page.js';
import { SESSION } from './words.js';

type Session = { me: Me; setMe: (me: Me | null) => void };
const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Inside of SessionProvider there is always somebody. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

type State = { is: 'asking' } | { is: 'failed'; error: unknown } | { is: 'nobody' } | { is: 'somebody'; me: Me };

/**
 * Shows the sign-in page to nobody, and the pages to somebody. When a session ends while a page is open, it asks for the password over the page:
 * whatever waits goes on afterwards, in the same name and office.
 */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>({ is: 'asking' });
  const client = useQueryClient();
  useEffect(() => {
    api
      .get<Me>('/api/me')
      .then((me) => {
        rememberSession(me);
        setState({ is: 'somebody', me });
      })
      .catch((error: unknown) =>
        setState(error instanceof ProblemError && error.problem.status === 401 ? { is: 'nobody' } : { is: 'failed', error }),
      );
  }, []);
  const setMe = useCallback(
    (me: Me | null) => {
      rememberSession(me);
      client.clear();
      setState(me ? { is: 'somebody', me } : { is: 'nobody' });
    },
    [client],
  );
  if (state.is === 'asking') return <Spin fullscreen />;
  if (state.is === 'failed') return <ProblemView error={state.error} />;
  if (state.is === 'nobody') return <SignInPage onSignedIn={setMe} />;
  if (state.me.mustChangePassword) return <ChangePassword me={state.me} onChanged={setMe} />;
  return (
    <SessionContext value={{ me: state.me, setMe }}>
      {children}
      <LostSession me={state.me} />
    </SessionContext>
  );
}

function LostSession({ me }: { me: Me }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [isAnother, setAnother] = useState(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    whenSessionEnds(() => {
      setOpen(true);
      return new Promise<void>((resolve) => waiting.current.push(resolve));
    });
  }, []);
  const goOn = (renewed: Me) => {
    if (renewed.person.id !== me.person.id) return setAnother(true);
    setOpen(false);
    for (const resolve of waiting.current.splice(0)) resolve();
  };
  return (
    <Modal
      open={isOpen}
      title={say(SESSION.signIn)}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p>{say(SESSION.lost)}</p>
      {isAnother && <Alert type="error" role="alert" title={say(SESSION.another)} />}
      <SignInForm login={me.person.login} party={me.party.id} onSignedIn={goOn} />
    </Modal>
  );
}
