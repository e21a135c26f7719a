import { LEDGER_COLUMNS, type LedgerColumn } from '@fashen/contracts';
import { Button, Select } from 'antd';
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
  const chosen = (search.get('columns')?.split(',').filter(Boolean) ?? [...LEDGER_COLUMNS]) as LedgerColumn[];
  const query = new URLSearchParams({ year: String(year), columns: chosen.join(',') });
  return (
    <Panel title={say(REGISTER.ledger)}>
      <p className="quiet">{say(REGISTER.ledgerAbout)}</p>
      <label htmlFor="ledger-columns" className="field-label">
        {say(REGISTER.columns)}
      </label>
      <Select
        id="ledger-columns"
        mode="multiple"
        style={{ width: '100%' }}
        value={chosen}
        options={LEDGER_COLUMNS.map((value) => ({ value, label: say(COLUMNS[value]) }))}
        onChange={(columns: LedgerColumn[]) => setSearch({ year: String(year), columns: columns.join(',') })}
      />
      <p className="row">
        {chosen.length > 0 && (
          <Button type="primary" href={`/api/registers/ledger.xlsx?${query}`}>
            {say(REGISTER.export)}
          </Button>
        )}
        {search.has('columns') && <Button onClick={() => setSearch({ year: String(year) })}>{say(REGISTER.allColumns)}</Button>}
      </p>
    </Panel>
  );
}
