import type { Role, Words } from '@fashen/domain';
import { Navigate, NavLink, Outlet } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Page, useTitle } from '../../shared/layout/page.js';
import { useSession } from '../../shared/session/session.js';
import { ADMIN } from './words.js';

/** `forRoles`: who of those that administration is open to is let in; without it, all of them. */
const SECTIONS: readonly { to: string; label: Words; forRoles?: readonly Role[] }[] = [
  { to: 'parties', label: ADMIN.parties, forRoles: ['administrator'] },
  { to: 'people', label: ADMIN.people, forRoles: ['administrator'] },
  { to: 'requests', label: ADMIN.requests },
  { to: 'profiles', label: ADMIN.profiles },
  { to: 'calendar', label: ADMIN.calendar, forRoles: ['administrator'] },
  { to: 'incidents', label: ADMIN.incidents },
  { to: 'log', label: ADMIN.log },
  { to: 'sign-ins', label: ADMIN.signIns },
  { to: 'integrity', label: ADMIN.integrity },
];

const sectionsFor = (roles: readonly string[]) =>
  SECTIONS.filter(({ forRoles }) => !forRoles || forRoles.some((role) => roles.includes(role)));

/** The first section that is open to whoever comes to 系统管理. */
export function FirstSection() {
  const { me } = useSession();
  return <Navigate to={sectionsFor(me.party.roles)[0]!.to} replace />;
}

/** 系统管理: its sections, each at an address of its own. */
export default function AdministrationPage() {
  const say = useSay();
  const { me } = useSession();
  useTitle(say(ADMIN.title));
  return (
    <Page title={say(ADMIN.title)}>
      <nav className="sections" aria-label={say(ADMIN.sections)}>
        {sectionsFor(me.party.roles).map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {say(label)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </Page>
  );
}
