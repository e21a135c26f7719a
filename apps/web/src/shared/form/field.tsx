import { Button, Checkbox, Radio } from 'antd';
import { memo, useId, useMemo } from 'react';
import { useSay } from '../language/language.js';
import { Mixed } from '../language/mixed.js';
import { FindingLines } from '../problem/problem-view.js';
import { Control, isBox, isGroup } from './control.js';
import type { FieldHelp } from './help.js';
import { emptyOf, fieldAt, labelOf, type ObjectValue, type Schema, segmentsOf, simplified, trimmed, type Value, wayOf } from './schema.js';
import { useLatest } from './use-latest.js';
import { FORM } from './words.js';

type FieldProps = {
  name: string;
  /** JSON pointer without the leading slash: `items/0/anchor`. */
  path: string;
  schema: Schema;
  isRequired: boolean;
  value: Value;
  onField: (name: string, value: Value) => void;
  help: FieldHelp;
};

/** One field of a form, as its schema says. Rendered again only when its own value, its choices or its findings change. */
export const Field = memo(function Field(props: FieldProps) {
  const schema = useMemo(() => simplified(props.schema), [props.schema]);
  const items = useMemo(() => simplified(schema.items ?? {}), [schema]);
  if (schema.const !== undefined) return null;
  if (schema.oneOf) return <Ways {...props} schema={schema} ways={schema.oneOf} />;
  if (schema.type === 'object') return <Group {...props} schema={schema} />;
  if (schema.type === 'array' && (items.type === 'object' || items.oneOf)) return <Rows {...props} schema={schema} items={items} />;
  return <Single {...props} schema={schema} />;
});

type WrongProps = { id: string; path: string; isExact: boolean; help: FieldHelp; isMissing?: boolean };

/** What is wrong with a field, in the server's words; one that was left empty is asked for in plainer ones. */
function Wrong({ id, path, isExact, help, isMissing = false }: WrongProps) {
  const say = useSay();
  const pointer = `/${path}`;
  const findings = help.findings.filter(({ field }) => field === pointer || (!isExact && field?.startsWith(`${pointer}/`)));
  if (findings.length === 0) return null;
  return (
    <div id={id} role="alert" className="field-wrong">
      {isMissing ? say(FORM.missing) : <FindingLines findings={findings} />}
    </div>
  );
}

const Needed = () => <span className="quiet field-needed"> ({useSay()(FORM.required)})</span>;

function Single({ name, path, schema, isRequired, value, onField, help }: FieldProps) {
  const say = useSay();
  const id = useId();
  const label = say(labelOf(schema, name));
  const isWrong = help.findings.some(({ field }) => field === `/${path}` || field?.startsWith(`/${path}/`));
  const needed = isRequired && <Needed />;
  return (
    <div className="field" data-wrong={isWrong || undefined}>
      {isBox(schema, isRequired) ? null : isGroup(schema, isRequired) ? (
        <span id={`${id}-label`} className="field-label">
          <Mixed>{label}</Mixed>
          {needed}
        </span>
      ) : (
        <label id={`${id}-label`} htmlFor={id}>
          <Mixed>{label}</Mixed>
          {needed}
        </label>
      )}
      <Control
        id={id}
        labelId={`${id}-label`}
        label={label}
        schema={schema}
        path={path}
        help={help}
        value={value ?? undefined}
        onChange={(next) => onField(name, next ?? null)}
        describedBy={isWrong ? `${id}-wrong` : undefined}
        isWrong={isWrong}
        isRequired={isRequired}
      />
      <Wrong id={`${id}-wrong`} path={path} isExact={false} help={help} isMissing={isRequired && trimmed(value) === undefined} />
    </div>
  );
}

function Group({ name, path, schema, isRequired, value, onField, help }: FieldProps) {
  const say = useSay();
  const id = useId();
  const label = say(labelOf(schema, name));
  const isThere = isRequired || (value !== undefined && value !== null);
  const change = useLatest((next: ObjectValue) => onField(name, next));
  return (
    <fieldset className="fields" data-wrong={help.findings.some(({ field }) => field === `/${path}`) || undefined}>
      <legend>
        {isRequired ? (
          <>
            {label}
            <Needed />
          </>
        ) : (
          <Checkbox
            checked={isThere}
            onChange={({ target }) => onField(name, target.checked ? emptyOf({ ...schema, default: undefined }) : null)}
          >
            {say(FORM.fillIn, { name: label })}
          </Checkbox>
        )}
      </legend>
      {isThere && <Fields schema={schema} path={path} value={(value ?? {}) as ObjectValue} onChange={change} help={help} />}
      <Wrong id={id} path={path} isExact help={help} />
    </fieldset>
  );
}

/** One of several shapes: first which, then its fields. */
function Ways({ name, path, schema, ways, isRequired, value, onField, help }: FieldProps & { ways: readonly Schema[] }) {
  const say = useSay();
  const id = useId();
  const at = wayOf(ways, value);
  const way = simplified(ways[at] ?? {});
  const title = (given: Schema, index: number) => (given.title ? say(labelOf(given, '')) : say(FORM.way, { n: index + 1 }));
  return (
    <fieldset className="fields">
      <legend>
        {say(labelOf(schema, name))}
        {isRequired && <Needed />}
      </legend>
      <Radio.Group
        role="radiogroup"
        aria-label={say(FORM.which)}
        className="choice-set"
        value={at}
        onChange={({ target }) => onField(name, emptyOf(ways[target.value as number] ?? {}))}
      >
        {ways.map((given, index) => (
          <Radio key={title(given, index)} value={index}>
            {title(given, index)}
          </Radio>
        ))}
      </Radio.Group>
      {way.type === 'object' ? (
        <Fields schema={way} path={path} value={(value ?? {}) as ObjectValue} onChange={(next) => onField(name, next)} help={help} />
      ) : (
        <Field name={name} path={path} schema={way} isRequired={isRequired} value={value} onField={onField} help={help} />
      )}
      <Wrong id={id} path={path} isExact help={help} />
    </fieldset>
  );
}

type FieldsProps = { schema: Schema; path: string; value: ObjectValue; onChange: (value: ObjectValue) => void; help: FieldHelp };

/** The fields of an object, in the order of its schema. */
export function Fields({ schema, path, value, onChange, help }: FieldsProps) {
  const onField = useLatest((name: string, next: Value) => onChange({ ...value, [name]: next }));
  return Object.entries(schema.properties ?? {}).map(([name, field]) => (
    <Field
      key={name}
      name={name}
      path={path ? `${path}/${name}` : name}
      schema={field}
      isRequired={(schema.required?.includes(name) ?? false) && field.default === undefined}
      value={value[name]}
      onField={onField}
      help={help}
    />
  ));
}

function Rows({ name, path, schema, items, isRequired, value, onField, help }: FieldProps & { items: Schema }) {
  const say = useSay();
  const id = useId();
  const rows = (Array.isArray(value) ? value : []) as readonly Value[];
  const replace = useLatest((at: number, row: Value) =>
    onField(
      name,
      rows.map((old, index) => (index === at ? row : old)),
    ),
  );
  const remove = useLatest((at: number) =>
    onField(
      name,
      rows.filter((_, index) => index !== at),
    ),
  );
  const label = say(labelOf(schema, name));
  return (
    <fieldset className="fields" data-wrong={help.findings.some(({ field }) => field === `/${path}`) || undefined}>
      <legend>
        {label}
        {isRequired && (schema.minItems ?? 0) > 0 && <Needed />}
      </legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
        <Row key={index} at={index} path={`${path}/${index}`} items={items} value={row} onRow={replace} onRemove={remove} help={help} />
      ))}
      <Button onClick={() => onField(name, [...rows, emptyOf(items)])} disabled={rows.length >= (schema.maxItems ?? 1000)}>
        {say(FORM.addOf, { name: label })}
      </Button>
      <Wrong id={id} path={path} isExact help={help} />
    </fieldset>
  );
}

type RowProps = {
  at: number;
  path: string;
  items: Schema;
  value: Value;
  onRow: (at: number, value: Value) => void;
  onRemove: (at: number) => void;
  help: FieldHelp;
};

const Row = memo(function Row({ at, path, items, value, onRow, onRemove, help }: RowProps) {
  const say = useSay();
  const id = useId();
  return (
    <fieldset className="fields" data-wrong={help.findings.some(({ field }) => field === `/${path}`) || undefined}>
      <legend className="row">
        {say(FORM.entry, { n: at + 1 })}
        <Button size="small" type="text" aria-label={say(FORM.removeOf, { n: at + 1 })} onClick={() => onRemove(at)}>
          {say(FORM.remove)}
        </Button>
      </legend>
      {items.oneOf ? (
        <Field name="" path={path} schema={items} isRequired value={value} onField={(_, next) => onRow(at, next)} help={help} />
      ) : (
        <>
          <Fields schema={items} path={path} value={(value ?? {}) as ObjectValue} onChange={(next) => onRow(at, next)} help={help} />
          <Wrong id={id} path={path} isExact help={help} />
        </>
      )}
    </fieldset>
  );
});

/** Whether a finding stands at a field of this form; the others stand above the button. */
export const standsAtField = (schema: Schema, pointer: string | undefined): boolean =>
  pointer !== undefined && pointer !== '' && fieldAt(schema, segmentsOf(pointer)) !== undefined;
