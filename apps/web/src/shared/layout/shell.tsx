import type { Me } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { ROLES, type Role } from '@fashen/domain';
import { Button, Dropdown, Modal } from 'antd';
import { type ReactNode, Suspense, useState } from 'react';
import { Link, NavLink, Outlet } from 'react-router';
import { api } from '../api/client.js';
import { useSay } from '../language/language.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { Mixed } from '../language/mixed.js';
import { Zh } from '../language/zh.js';
import { useSession } from '../session/session.js';
import { SignInForm } from '../session/sign-in-form.js';
import { SESSION, SESSIONS } from '../session/words.js';
import { SHELL } from './words.js';

export type Entry = { to: string; label: Words };

/** Head with navigation, search, notices, office and role; below it the page. */
export function Shell({ entries, tools }: { entries: readonly Entry[]; tools?: ReactNode }) {
  const say = useSay();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say(SHELL.skip)}
      </a>
      <header className="shell-head">
        <Link to="/" className="shell-name">
          {say(SESSION.product)}
        </Link>
        <nav aria-label={say(SHELL.main)}>
          {entries.map(({ to, label }) => (
            <NavLink key={to} to={to}>
              {say(label)}
            </NavLink>
          ))}
        </nav>
        {tools}
        <Account />
        <LanguageSwitch />
      </header>
      <main id="content" className="shell-main" tabIndex={-1}>
        <Suspense fallback={<p role="status">{say(SHELL.loading)}</p>}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

/** Who is signed in, for which office and in which roles; other offices; signing out. */
function Account() {
  const say = useSay();
  const { me, setMe } = useSession();
  const [other, setOther] = useState<Me['party'] | null>(null);
  const signOut = async () => {
    await api.delete('/api/session');
    setMe(null);
  };
  const roles = me.party.roles.map((role) => (role in ROLES ? say(ROLES[role as Role]) : role)).join(say(SHELL.and));
  const offices = me.parties.filter(({ id }) => id !== me.party.id);
  const items = [
    { key: 'roles', label: roles, disabled: true },
    ...offices.map((party) => ({
      key: party.id,
      label: <Mixed>{say(SESSION.switchTo, { party: party.name })}</Mixed>,
      onClick: () => setOther(party),
    })),
    { key: 'password', label: <Link to="/password">{say(SESSIONS.account)}</Link> },
    { key: 'out', label: say(SESSION.signOut), onClick: () => void signOut() },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text">
          <span className="heard">{say(SHELL.account)}</span>
          <Zh>
            {me.person.name}
            <span className="shell-office"> · {me.party.name}</span>
          </Zh>
        </Button>
      </Dropdown>
      <Modal open={other !== null} title={say(SESSION.switchOffice)} footer={null} onCancel={() => setOther(null)} destroyOnHidden>
        <p>{say(SESSION.switchWhy)}</p>
        {other && <SignInForm login={me.person.login} party={other.id} onSignedIn={setMe} />}
      </Modal>
    </>
  );
}
