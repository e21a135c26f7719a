import './list.css';
import type { Words } from '@fashen/domain';
import { Input } from 'antd';
import { useSay } from '../language/language.js';

type Props = { label: Words; value: string; onChange: (text: string) => void };

/** The field that / goes to; what is typed counts once the field is left, or with Enter. */
export function SearchField({ label, value, onChange }: Props) {
  const say = useSay();
  const take = (text: string) => text.trim() !== value && onChange(text.trim());
  return (
    <Input
      key={value}
      type="search"
      className="filter-text"
      aria-label={say(label)}
      placeholder={say(label)}
      defaultValue={value}
      maxLength={200}
      onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      onBlur={({ target }) => take(target.value)}
    />
  );
}
