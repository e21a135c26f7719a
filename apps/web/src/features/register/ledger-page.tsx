import { LEDGER_COLUMNS, type LedgerColumn } from '@fashen/contracts';
import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Panel } from '../../shared/layout/page.js';
import { useYear } from './register-page.js';
import { COLUMNS, REGISTER } from './words.js';

/** 台账 in the columns that the office chooses, in its order. The choice stands in the address. */
export default function LedgerPage() {
  const say = useSay();
  const year = useYear();
  const [search, setSearch] = useSearchParams();
  const chosen = (search.get('columns')?.split(',') ?? [...LEDGER_COLUMNS]) as LedgerColumn[];
  const query = new URLSearchParams({ year: String(year), columns: chosen.join(',') });
  return (
    <Panel title={say(REGISTER.ledger)}>
      <label htmlFor="ledger-columns">{say(REGISTER.columns)}</label>
      <Select
        id="ledger-columns"
        mode="multiple"
        style={{ width: '100%' }}
        value={chosen}
        options={LEDGER_COLUMNS.map((value) => ({ value, label: say(COLUMNS[value]) }))}
        onChange={(columns: LedgerColumn[]) => setSearch({ year: String(year), columns: columns.join(',') })}
      />
      <p>{chosen.length > 0 && <a href={`/api/registers/ledger.xlsx?${query}`}>{say(REGISTER.export)}</a>}</p>
    </Panel>
  );
}
