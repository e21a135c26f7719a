import './list.css';
import type { Words } from '@fashen/domain';
import { Select } from 'antd';
import { useSay } from '../language/language.js';
import { TABLE } from './words.js';

type Props = {
  label: Words;
  of: Readonly<Record<string, Words>>;
  /** Chosen ones, as they stand in the address: `due,missing`. */
  value: string | null;
  onChange: (value: string | undefined) => void;
};

/** A filter by several entries of a table. */
export function FilterSelect({ label, of, value, onChange }: Props) {
  const say = useSay();
  return (
    <Select
      mode="multiple"
      className="filter"
      aria-label={say(label)}
      placeholder={say(label)}
      allowClear={{ label: say(TABLE.clear) }}
      value={value?.split(',').filter(Boolean) ?? []}
      options={Object.entries(of).map(([code, words]) => ({ value: code, label: say(words) }))}
      onChange={(chosen: string[]) => onChange(chosen.join(',') || undefined)}
    />
  );
}
