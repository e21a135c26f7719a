import type { NumberCodes, NumberCodeView, PartyDirectory } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import type { Schema } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { type Column, DataTable } from '../../shared/list/data-table.js';
import { REGISTER } from './words.js';

const NEW_CODE: Schema = {
  type: 'object',
  properties: {
    issuer: { type: 'string', title: REGISTER.issuer.zh, description: REGISTER.issuer.en, choices: 'parties' },
    code: { type: 'string', title: REGISTER.code.zh, description: REGISTER.code.en, maxLength: 20 },
    source: { type: 'string', title: REGISTER.source.zh, description: REGISTER.source.en, maxLength: 400, multiline: true },
  },
  required: ['issuer', 'code', 'source'],
};

/** 机关代码: what the numbers of an issuer begin with, and the rule that gives it. None is invented. */
export default function CodePage() {
  const say = useSay();
  const client = useQueryClient();
  const codes = useAddress<NumberCodes>('/api/registers/number-codes');
  const parties = useAddress<PartyDirectory>('/api/directory/parties');
  const [form, setForm] = useState<OpenForm | null>(null);
  const issuers = (parties.data?.entries ?? []).map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }));
  const add = () =>
    setForm({
      scope: 'number-code:new',
      label: REGISTER.addCode,
      schema: NEW_CODE,
      choices: { issuer: issuers },
      submit: async (value) => {
        await api.post('/api/registers/number-codes', value);
        await client.invalidateQueries();
      },
    });
  const columns: Column<NumberCodeView>[] = [
    { key: 'issuer', title: say(REGISTER.issuer), by: ({ issuer }) => issuer.name, render: ({ issuer }) => <Zh>{issuer.name}</Zh> },
    { key: 'code', title: say(REGISTER.code), by: ({ code }) => code, render: ({ code }) => <code>{code}</code> },
    { key: 'source', title: say(REGISTER.source), render: ({ source }) => <Zh>{source}</Zh> },
    {
      key: 'createdAt',
      title: say(REGISTER.enteredOn),
      by: ({ createdAt }) => createdAt,
      render: ({ createdAt }) => <Moment at={createdAt} />,
    },
  ];
  return (
    <Panel title={say(REGISTER.codes)} extra={<Button onClick={add}>{say(REGISTER.addCode)}</Button>}>
      <p className="quiet">{say(REGISTER.codesAbout)}</p>
      <Answered of={codes}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(REGISTER.noneCodes)} />
          ) : (
            <DataTable label={say(REGISTER.codes)} columns={columns} rows={entries} rowKey={({ issuer }) => issuer.id} usual="issuer" />
          )
        }
      </Answered>
      <FormDrawer form={form} onClose={() => setForm(null)} />
    </Panel>
  );
}
