import type { Words } from '@fashen/domain';
import { ROLES, type Role } from '@fashen/domain';
import { Button, Dropdown } from 'antd';
import { type ReactNode, Suspense } from 'react';
import { Link, NavLink, Outlet } from 'react-router';
import { api } from '../api/client.js';
import { useSay } from '../language/language.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { Zh } from '../language/zh.js';
import { useSession } from '../session/session.js';
import { SESSION } from '../session/words.js';
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
  const signOut = async () => {
    await api.delete('/api/session');
    setMe(null);
  };
  const roles = me.party.roles.map((role) => (role in ROLES ? say(ROLES[role as Role]) : role)).join('、');
  const items = [
    { key: 'roles', label: roles, disabled: true },
    { key: 'password', label: <Link to="/password">{say(SESSION.changePassword)}</Link> },
    { key: 'out', label: say(SESSION.signOut), onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text">
        <span className="heard">{say(SHELL.account)}</span>
        <Zh>
          {me.person.name} · {me.party.name}
        </Zh>
      </Button>
    </Dropdown>
  );
}
