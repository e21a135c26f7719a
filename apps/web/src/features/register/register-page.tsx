import './register.css';
import { Link, NavLink, Outlet, useSearchParams } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Page, useTitle } from '../../shared/layout/page.js';
import { Keyed } from '../../shared/list/keyed.js';
import { REGISTER } from './words.js';

const SECTIONS = [
  { to: 'unified-numbers', label: REGISTER.unified },
  { to: 'document-numbers', label: REGISTER.documentNumbers },
  { to: 'reviews', label: REGISTER.reviews },
  { to: 'ledger', label: REGISTER.ledger },
  { to: 'codes', label: REGISTER.codes },
];

/** The year of a register, in the address; this one without it. */
export function useYear(): number {
  const [search] = useSearchParams();
  const asked = Number(search.get('year'));
  return Number.isInteger(asked) && asked > 1900 ? asked : new Date().getFullYear();
}

/** 登记簿, by year. */
export default function RegisterPage() {
  const say = useSay();
  useTitle(say(REGISTER.title));
  const year = useYear();
  return (
    <Keyed>
      <Page title={say(REGISTER.title)} aside={<Years year={year} />}>
        <nav className="sections" aria-label={say(REGISTER.sections)}>
          {SECTIONS.map(({ to, label }) => (
            <NavLink key={to} to={{ pathname: to, search: `year=${year}` }}>
              {say(label)}
            </NavLink>
          ))}
        </nav>
        <Outlet />
      </Page>
    </Keyed>
  );
}

/** The year before and the year after; what else the address says stays. */
function Years({ year }: { year: number }) {
  const say = useSay();
  const [search] = useSearchParams();
  const to = (other: number) => {
    const next = new URLSearchParams(search);
    next.set('year', String(other));
    return { search: String(next) };
  };
  return (
    <nav className="years row" aria-label={say(REGISTER.year)}>
      <Link to={to(year - 1)}>‹ {say(REGISTER.yearOf, { year: year - 1 })}</Link>
      <strong className="figures">{say(REGISTER.yearOf, { year })}</strong>
      <Link to={to(year + 1)}>{say(REGISTER.yearOf, { year: year + 1 })} ›</Link>
    </nav>
  );
}
