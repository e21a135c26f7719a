import type { ActionChoices, Choice, FieldChoices } from '@fashen/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AutoComplete, Button } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api } from '../api/client.js';
import { useLanguage } from '../language/language.js';
import { Mixed } from '../language/mixed.js';
import { ChoiceList } from './choice-list.js';
import { EvidenceUpload } from './evidence-upload.js';
import { type ControlProps, type FieldHelp, toldOf } from './help.js';
import { generalPath } from './schema.js';
import { FORM } from './words.js';

type Props = ControlProps & {
  path: string;
  help: FieldHelp;
  isMany: boolean;
  /** The list only suggests; anything may be typed. */
  isFree: boolean;
  isEvidence: boolean;
};

const EMPTY: FieldChoices = { choices: [] };

/** The list of a field; where it is long, what contains the words that were typed. */
function useFound(field: FieldChoices, path: string, href: string | null, typed: string) {
  const q = useDeferredValue(typed.trim());
  const address = `${href}?field=${encodeURIComponent(path)}&q=${encodeURIComponent(q)}`;
  const { data } = useQuery({
    queryKey: ['choices', href, path, q],
    queryFn: () => api.get<ActionChoices>(address),
    enabled: href !== null && field.hasMore === true && q !== '',
    placeholderData: keepPreviousData,
  });
  return q === '' ? field : (data?.fields[path] ?? field);
}

/** One of those, or several of those, that the server offers for a field; with a scan one may be handed in beside. */
export function ChoiceControl(props: Props) {
  const { path, help, isMany, isFree, isEvidence, id, value, onChange } = props;
  const { language, say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [own, setOwn] = useState<readonly Choice[]>([]);
  const general = generalPath(path);
  // A list of plain values may be named by itself or by its elements.
  const name = general in help.choices.fields ? general : `${general}/*`;
  const field = help.choices.fields[name] ?? EMPTY;
  const found = useFound(field, name, help.choices.href, typed);
  const known = [...own, ...found.choices.filter((choice) => !own.some((mine) => mine.value === choice.value))];
  const options = known.map((choice) => ({ value: choice.value, label: choice.label[language], hint: choice.hint?.[language] ?? '' }));
  const told = toldOf(props);
  if (isFree) {
    return (
      <AutoComplete
        id={id}
        options={options.map((option) => ({ ...option, value: String(option.value) }))}
        showSearch={{ filterOption: (text, option) => `${option?.label ?? ''}${option?.value ?? ''}`.includes(text), onSearch: setTyped }}
        value={(value as string | undefined) ?? ''}
        onChange={(text: string) => onChange(text)}
        {...told}
      />
    );
  }
  const chosen = options.find((option) => option.value === value);
  return (
    <>
      <ChoiceList
        id={id}
        {...(isMany ? { mode: 'multiple' as const } : {})}
        allowClear={{ label: say(FORM.clear) }}
        placeholder={say(FORM.choose)}
        loading={help.choices.isLoading}
        options={options}
        showSearch={{ optionFilterProp: 'label', onSearch: setTyped, ...(field.hasMore ? { filterOption: false } : {}) }}
        optionRender={({ data }) => (
          <>
            <div>
              <Mixed>{data.label}</Mixed>
            </div>
            {data.hint && (
              <div className="quiet">
                <Mixed>{data.hint}</Mixed>
              </div>
            )}
          </>
        )}
        labelRender={({ label }) => (typeof label === 'string' ? <Mixed>{label}</Mixed> : label)}
        notFoundContent={say(FORM.noChoices)}
        value={value as string | undefined}
        onChange={(next: unknown) => onChange(next)}
        {...told}
      />
      {chosen?.hint && (
        <div className="quiet">
          <Mixed>{chosen.hint}</Mixed>
        </div>
      )}
      {field.hasMore && <div className="quiet">{say(FORM.hasMore)}</div>}
      {help.choices.error !== null && help.choices.error !== undefined && (
        <div className="field-wrong" role="alert">
          {say(FORM.choicesFailed)}{' '}
          <Button size="small" onClick={() => void help.choices.again()}>
            {say(FORM.again)}
          </Button>
        </div>
      )}
      {(isEvidence || field.isEvidence) && help.document !== null && (
        <EvidenceUpload
          document={help.document}
          about={props.label}
          onUploaded={({ id: scan, title }) => {
            setOwn([{ value: scan, label: { zh: title, en: title } }, ...own]);
            onChange(isMany ? [...((value as string[] | undefined) ?? []), scan] : scan);
            void help.choices.again();
          }}
        />
      )}
    </>
  );
}
