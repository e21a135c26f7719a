import type { CalendarView } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { NOTICE } from './schemas.js';
import { ADMIN, CALENDAR } from './words.js';

type Year = CalendarView['years'][number];

/** The working calendar: which years rest on a notice, which are assumed, and how far open deadlines follow it. */
export default function CalendarPage() {
  const say = useSay();
  const client = useQueryClient();
  const calendar = useAddress<CalendarView>('/api/admin/calendar');
  const [form, setForm] = useState<OpenForm | null>(null);
  const importNotice = () =>
    setForm({
      scope: 'calendar:notice',
      label: CALENDAR.import,
      schema: NOTICE,
      submit: async (value) => {
        await api.post('/api/admin/calendar/notices', value);
        await client.invalidateQueries();
      },
    });
  const columns: Column<Year>[] = [
    { key: 'year', title: say(CALENDAR.year), by: ({ year }) => year, render: ({ year }) => <span className="figures">{year}</span> },
    {
      key: 'state',
      title: say(CALENDAR.state),
      render: ({ state }) => (state === 'announced' ? `✓ ${say(CALENDAR.announced)}` : <strong>▲ {say(CALENDAR.provisional)}</strong>),
    },
    {
      key: 'notices',
      title: say(CALENDAR.notices),
      render: ({ notices }) =>
        notices.map(({ number, announced, amends }) => (
          <div key={number}>
            <Zh>{number}</Zh> <Day date={announced} /> {amends && say(CALENDAR.amends)}
          </div>
        )),
    },
  ];
  return (
    <Panel title={say(ADMIN.calendar)} extra={<Button onClick={importNotice}>{say(CALENDAR.import)}</Button>}>
      <p className="quiet">{say(CALENDAR.importAbout)}</p>
      <Answered of={calendar}>
        {({ years, deadlines }) => (
          <>
            <p role="status">{say(CALENDAR.progress, deadlines)}</p>
            <DataTable label={say(ADMIN.calendar)} columns={columns} rows={years} rowKey={({ year }) => year} usual="-year" />
          </>
        )}
      </Answered>
      <FormDrawer form={form} onClose={() => setForm(null)} />
    </Panel>
  );
}
