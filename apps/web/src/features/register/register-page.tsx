import { InputNumber } from 'antd';
import { NavLink, Outlet, useSearchParams } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Page, useTitle } from '../../shared/layout/page.js';
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
  const [, setSearch] = useSearchParams();
  return (
    <Page
      title={say(REGISTER.title)}
      aside={
        <span className="row">
          <label htmlFor="register-year">{say(REGISTER.year)}</label>
          <InputNumber
            id="register-year"
            value={year}
            min={1949}
            max={2999}
            onChange={(chosen) => chosen && setSearch({ year: String(chosen) })}
          />
        </span>
      }
    >
      <nav className="sections" aria-label={say(REGISTER.sections)}>
        {SECTIONS.map(({ to, label }) => (
          <NavLink key={to} to={{ pathname: to, search: `year=${year}` }}>
            {say(label)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </Page>
  );
}
