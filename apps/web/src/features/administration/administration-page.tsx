import { NavLink, Outlet } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Page, useTitle } from '../../shared/layout/page.js';
import { ADMIN } from './words.js';

const SECTIONS = [
  { to: 'parties', label: ADMIN.parties },
  { to: 'people', label: ADMIN.people },
  { to: 'requests', label: ADMIN.requests },
  { to: 'profiles', label: ADMIN.profiles },
  { to: 'calendar', label: ADMIN.calendar },
  { to: 'incidents', label: ADMIN.incidents },
  { to: 'log', label: ADMIN.log },
  { to: 'sign-ins', label: ADMIN.signIns },
  { to: 'integrity', label: ADMIN.integrity },
];

/** 系统管理: its sections, each at an address of its own. */
export default function AdministrationPage() {
  const say = useSay();
  useTitle(say(ADMIN.title));
  return (
    <Page title={say(ADMIN.title)}>
      <nav className="sections" aria-label={say(ADMIN.sections)}>
        {SECTIONS.map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {say(label)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </Page>
  );
}
