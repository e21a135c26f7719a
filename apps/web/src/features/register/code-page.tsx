import type { NumberCodes, NumberCodeView, PartyDirectory } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Empty, Table } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import type { Schema } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
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
  return (
    <Panel title={say(REGISTER.codes)} extra={<Button onClick={add}>{say(REGISTER.addCode)}</Button>}>
      <Answered of={codes}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(REGISTER.noneCodes)} />
          ) : (
            <Table<NumberCodeView>
              rowKey={({ issuer }) => issuer.id}
              dataSource={entries}
              pagination={false}
              scroll={{ x: true }}
              columns={[
                { title: say(REGISTER.issuer), render: (_, { issuer }) => <Zh>{issuer.name}</Zh> },
                { title: say(REGISTER.code), render: (_, { code }) => <code>{code}</code> },
                { title: say(REGISTER.source), render: (_, { source }) => <Zh>{source}</Zh> },
              ]}
            />
          )
        }
      </Answered>
      <FormDrawer form={form} onClose={() => setForm(null)} />
    </Panel>
  );
}
