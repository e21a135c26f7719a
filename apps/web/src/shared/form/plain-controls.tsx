import { Checkbox, DatePicker, Input, InputNumber, Radio } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useLanguage, useSay } from '../language/language.js';
import { ChoiceList } from './choice-list.js';
import { type ControlProps, toldOf } from './help.js';
import type { Schema } from './schema.js';
import { FORM } from './words.js';

/** Up to so many are shown at once; more of them in a list that opens. */
const MOST_AT_ONCE = 6;

type Option = { value: string | number; label: string };

const groupTold = ({ labelId, describedBy, isWrong }: ControlProps) => ({
  'aria-labelledby': labelId,
  ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
  ...(isWrong ? { 'data-invalid': true } : {}),
});

const optionsOf = ({ enum: values = [], words = {} }: Schema, language: 'zh' | 'en'): Option[] =>
  values.map((value) => ({ value: value as string | number, label: words[String(value)]?.[language] ?? String(value) }));

/** One of a fixed table. */
export function OneOfControl(props: ControlProps & { schema: Schema }) {
  const { schema, id, value, onChange } = props;
  const { language, say } = useLanguage();
  const options = optionsOf(schema, language);
  if (options.length <= MOST_AT_ONCE && options.every(({ label }) => label.length <= 30)) {
    return (
      <Radio.Group
        role="radiogroup"
        className="choice-set"
        {...groupTold(props)}
        value={value ?? null}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option, index) => (
          <Radio key={option.value} value={option.value} {...(index === 0 ? { id } : {})}>
            {option.label}
          </Radio>
        ))}
      </Radio.Group>
    );
  }
  return (
    <ChoiceList
      id={id}
      allowClear={{ label: say(FORM.clear) }}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={say(FORM.choose)}
      options={options}
      value={value as string | undefined}
      onChange={(next: unknown) => onChange(next)}
      {...toldOf(props)}
    />
  );
}

/** Several of a fixed table. */
export function SomeOfControl(props: ControlProps & { schema: Schema }) {
  const { language } = useLanguage();
  const options = optionsOf(props.schema, language);
  const chosen = (props.value as (string | number)[] | undefined) ?? [];
  const toggle = (value: string | number, isOn: boolean) =>
    props.onChange(options.map((option) => option.value).filter((entry) => (entry === value ? isOn : chosen.includes(entry))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: the field around it has its own label
    <div role="group" className="choice-set" {...groupTold(props)}>
      {options.map(({ value, label }, index) => (
        <Checkbox
          key={value}
          {...(index === 0 ? { id: props.id } : {})}
          checked={chosen.includes(value)}
          onChange={({ target }) => toggle(value, target.checked)}
        >
          {label}
        </Checkbox>
      ))}
    </div>
  );
}

/** A question that must be answered: nothing is taken for a no. */
export function YesNoControl(props: ControlProps) {
  const say = useSay();
  return (
    <Radio.Group
      role="radiogroup"
      className="choice-set"
      {...groupTold(props)}
      value={props.value ?? null}
      onChange={({ target }) => props.onChange(target.value)}
    >
      <Radio id={props.id} value={true}>
        {say(FORM.yes)}
      </Radio>
      <Radio value={false}>{say(FORM.no)}</Radio>
    </Radio.Group>
  );
}

/** Short texts, one on each line. */
export function LinesControl(props: ControlProps) {
  const say = useSay();
  const lines = Array.isArray(props.value) ? (props.value as string[]) : [];
  return (
    <Input.TextArea
      id={props.id}
      placeholder={say(FORM.lines)}
      autoSize={{ minRows: 2, maxRows: 12 }}
      value={lines.join('\n')}
      onChange={({ target }) => props.onChange(target.value === '' ? [] : target.value.split('\n'))}
      {...toldOf(props)}
    />
  );
}

const FORMATS = ['YYYY-MM-DD dddd', 'YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'];

/** A day, shown with its 星期; may be typed with the figures alone. */
export function DayControl(props: ControlProps) {
  const say = useSay();
  const { value } = props;
  return (
    <DatePicker
      id={props.id}
      format={FORMATS}
      placeholder={say(FORM.dayExample)}
      value={typeof value === 'string' && value ? dayjs(value) : null}
      onChange={(day) => props.onChange(day ? day.format('YYYY-MM-DD') : null)}
      {...toldOf(props)}
    />
  );
}

export function NumberControl(props: ControlProps & { schema: Schema }) {
  const { minimum, maximum, type } = props.schema;
  return (
    <InputNumber
      id={props.id}
      // its steppers speak English only; the arrow keys do the same
      controls={false}
      {...(minimum === undefined ? {} : { min: minimum })}
      {...(maximum === undefined ? {} : { max: maximum })}
      {...(type === 'integer' ? { precision: 0 } : {})}
      value={(props.value as number | null | undefined) ?? null}
      onChange={(number) => props.onChange(number)}
      {...toldOf(props)}
    />
  );
}

/** Text: one line, or several where the schema says so or there is room for many. */
export function TextControl(props: ControlProps & { schema: Schema }) {
  const { schema, id } = props;
  const value = (props.value as string | null | undefined) ?? '';
  const bounds = schema.maxLength === undefined ? {} : { maxLength: schema.maxLength };
  return schema.multiline || (schema.maxLength ?? 0) > 300 ? (
    <Input.TextArea
      id={id}
      value={value}
      {...bounds}
      autoSize={{ minRows: 3, maxRows: 16 }}
      showCount={value.length > (schema.maxLength ?? 0) * 0.8}
      onChange={({ target }) => props.onChange(target.value)}
      {...toldOf(props)}
    />
  ) : (
    <Input id={id} value={value} {...bounds} onChange={({ target }) => props.onChange(target.value)} {...toldOf(props)} />
  );
}
