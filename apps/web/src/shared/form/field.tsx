import type { ProblemDocument } from '@fashen/contracts';
import { Button, Checkbox, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useLanguage, useSay } from '../language/language.js';
import { FindingLine } from '../problem/problem-view.js';
import { emptyOf, labelOf, type ObjectValue, type Schema, type Value } from './schema.js';
import { FORM } from './words.js';

export type Choice = { value: string; label: { zh: string; en: string }; hint?: { zh: string; en: string } };

/** What a field needs beside its schema: what may be chosen, and what the server found wrong. */
export type FieldHelp = {
  // By path, with a star for places in a list: items, star, anchor.
  choices: Readonly<Record<string, readonly Choice[]>>;
  findings: ProblemDocument['findings'];
};

type FieldProps = {
  name: string;
  /** JSON pointer without the leading slash: `items/0/anchor`. */
  path: string;
  schema: Schema;
  isRequired: boolean;
  value: Value;
  onChange: (value: Value) => void;
  help: FieldHelp;
};

/** Places in a list are the same field: the 3 of items/3/anchor becomes a star. */
export const generalPath = (path: string): string => path.replace(/(^|\/)\d+(?=\/|$)/g, '$1*');

/** One field of an action's form, as its schema says. */
export function Field(props: FieldProps) {
  const { schema } = props;
  if (schema.type === 'object') return <Group {...props} />;
  if (schema.type === 'array' && schema.items?.type === 'object') return <Rows {...props} items={schema.items} />;
  return <Single {...props} />;
}

function Single(props: FieldProps) {
  const { name, path, schema, isRequired, help } = props;
  const say = useSay();
  const id = useId();
  const findings = help.findings.filter(({ field }) => field === `/${path}`);
  const label = say(labelOf(schema, name));
  return (
    <div className="field">
      {schema.type !== 'boolean' && (
        <label htmlFor={id}>
          {label}
          {isRequired && <span className="quiet"> ({say(FORM.required)})</span>}
        </label>
      )}
      <Control {...props} id={id} label={label} isWrong={findings.length > 0} />
      <div id={`${id}-wrong`} role={findings.length > 0 ? 'alert' : undefined} className="field-wrong">
        {findings.map((finding) => (
          <FindingLine key={`${finding.rule}${finding.detail}`} finding={finding} />
        ))}
      </div>
    </div>
  );
}

function Control({
  schema,
  path,
  value,
  onChange,
  help,
  id,
  label,
  isWrong,
}: FieldProps & { id: string; label: string; isWrong: boolean }) {
  const { language, say } = useLanguage();
  const told = isWrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong`, status: 'error' as const } : {};
  const choices = help.choices[generalPath(path)];
  const isMany = schema.type === 'array';
  const one = isMany ? (schema.items ?? {}) : schema;
  if (schema.type === 'boolean') {
    return (
      <Checkbox id={id} checked={value === true} onChange={({ target }) => onChange(target.checked)}>
        {label}
      </Checkbox>
    );
  }
  if (one.enum || one.choices) {
    const options = one.enum
      ? one.enum.map((entry) => ({ value: entry, label: one.words?.[entry]?.[language] ?? entry }))
      : (choices ?? []).map((choice) => ({ value: choice.value, label: choice.label[language], title: choice.hint?.[language] ?? '' }));
    return (
      <Select
        id={id}
        {...(isMany ? { mode: 'multiple' as const } : {})}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={say(FORM.choose)}
        options={options}
        value={value as string | string[] | undefined}
        onChange={(chosen: string | string[] | undefined) => onChange(chosen)}
        {...told}
      />
    );
  }
  if (isMany) {
    return (
      <Select
        id={id}
        mode="tags"
        open={false}
        suffixIcon={null}
        value={(value as string[] | undefined) ?? []}
        onChange={onChange}
        {...told}
      />
    );
  }
  if (schema.format === 'date') {
    return (
      <DatePicker
        id={id}
        value={typeof value === 'string' && value ? dayjs(value) : null}
        onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : undefined)}
        {...told}
      />
    );
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const bounds = {
      ...(schema.minimum === undefined ? {} : { min: schema.minimum }),
      ...(schema.maximum === undefined ? {} : { max: schema.maximum }),
    };
    return (
      <InputNumber id={id} {...bounds} value={value as number | null} onChange={(number) => onChange(number ?? undefined)} {...told} />
    );
  }
  const text = { id, value: (value as string | undefined) ?? '', maxLength: schema.maxLength, ...told };
  return schema.multiline || (schema.maxLength ?? 0) > 300 ? (
    <Input.TextArea {...text} autoSize={{ minRows: 3, maxRows: 16 }} showCount onChange={({ target }) => onChange(target.value)} />
  ) : (
    <Input {...text} onChange={({ target }) => onChange(target.value)} />
  );
}

function Group({ name, path, schema, isRequired, value, onChange, help }: FieldProps) {
  const say = useSay();
  const held = (value ?? {}) as ObjectValue;
  return (
    <fieldset className="fields">
      <legend>
        {say(labelOf(schema, name))}
        {isRequired && <span className="quiet"> ({say(FORM.required)})</span>}
      </legend>
      <Fields schema={schema} path={path} value={held} onChange={onChange} help={help} />
    </fieldset>
  );
}

/** The fields of an object, in the order of its schema. */
export function Fields({
  schema,
  path,
  value,
  onChange,
  help,
}: {
  schema: Schema;
  path: string;
  value: ObjectValue;
  onChange: (value: ObjectValue) => void;
  help: FieldHelp;
}) {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => (
    <Field
      key={name}
      name={name}
      path={path ? `${path}/${name}` : name}
      schema={field}
      isRequired={(schema.required?.includes(name) ?? false) && field.default === undefined}
      value={value[name]}
      onChange={(next) => onChange({ ...value, [name]: next })}
      help={help}
    />
  ));
}

function Rows({ name, path, schema, items, value, onChange, help }: FieldProps & { items: Schema }) {
  const say = useSay();
  const rows = (Array.isArray(value) ? value : []) as readonly ObjectValue[];
  const replace = (at: number, row: ObjectValue) => onChange(rows.map((old, index) => (index === at ? row : old)));
  return (
    <fieldset className="fields">
      <legend>{say(labelOf(schema, name))}</legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
        <fieldset key={index} className="fields">
          <legend className="row">
            {say(FORM.entry, { n: index + 1 })}
            <Button size="small" type="text" onClick={() => onChange(rows.filter((_, at) => at !== index))}>
              {say(FORM.remove)}
            </Button>
          </legend>
          <Fields schema={items} path={`${path}/${index}`} value={row} onChange={(next) => replace(index, next)} help={help} />
        </fieldset>
      ))}
      <Button onClick={() => onChange([...rows, emptyOf(items) as ObjectValue])} disabled={rows.length >= (schema.maxItems ?? 1000)}>
        {say(FORM.add)}
      </Button>
    </fieldset>
  );
}
