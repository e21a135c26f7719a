import { Checkbox } from 'antd';
import { ChoiceControl } from './choice-control.js';
import type { ControlProps, FieldHelp } from './help.js';
import { DayControl, LinesControl, NumberControl, OneOfControl, SomeOfControl, TextControl, YesNoControl } from './plain-controls.js';
import { generalPath, type Schema, simplified } from './schema.js';

type Props = ControlProps & { schema: Schema; path: string; help: FieldHelp };

/** A question with a default, or one that may be left alone, is a box to tick. */
export const isBox = ({ type, default: preset }: Schema, isRequired: boolean): boolean =>
  type === 'boolean' && (preset !== undefined || !isRequired);

/** Several controls under one label, such as radio buttons: the label names the group, not one of them. */
export const isGroup = (schema: Schema, isRequired: boolean): boolean =>
  (schema.type === 'boolean' && !isBox(schema, isRequired)) ||
  (schema.enum !== undefined && schema.enum.length <= 6) ||
  (schema.type === 'array' && schema.items?.enum !== undefined && !schema.items.choices);

/** The control that a field's schema asks for. */
export function Control({ schema, path, help, ...props }: Props) {
  if (schema.type === 'boolean') {
    if (!isBox(schema, props.isRequired)) return <YesNoControl {...props} />;
    return (
      <Checkbox id={props.id} checked={props.value === true} onChange={({ target }) => props.onChange(target.checked)}>
        {props.label}
      </Checkbox>
    );
  }
  const isMany = schema.type === 'array';
  const one = isMany ? simplified(schema.items ?? {}) : schema;
  const choices = one.choices ?? schema.choices;
  const offered = help.choices.fields[generalPath(path)]?.choices;
  if (one.enum && !isMany) {
    const values = offered ? one.enum.filter((value) => offered.some((choice) => choice.value === value)) : one.enum;
    const said = Object.fromEntries((offered ?? []).map(({ value, label }) => [String(value), label]));
    return <OneOfControl {...props} schema={{ ...one, enum: values, words: { ...one.words, ...said } }} />;
  }
  if (one.enum) return <SomeOfControl {...props} schema={one} />;
  if (schema.format === 'date') return <DayControl {...props} />;
  if (choices !== undefined) {
    const isFree = one.freeText === true && !isMany;
    return <ChoiceControl {...props} path={path} help={help} isMany={isMany} isFree={isFree} isEvidence={choices === 'evidence'} />;
  }
  if (isMany) return <LinesControl {...props} />;
  if (schema.type === 'integer' || schema.type === 'number') return <NumberControl {...props} schema={schema} />;
  return <TextControl {...props} schema={schema} />;
}
