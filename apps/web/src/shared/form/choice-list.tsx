import { Select, type SelectProps } from 'antd';
import { useState } from 'react';

type Entry = NonNullable<SelectProps['options']>[number];

/**
 * A list of choices. Where one entry is taken it closes with the choice itself: Ant Design closes it in a task of its own later, and on a busy machine
 * lists were seen that stayed open over the button below them, with the entry chosen.
 */
export function ChoiceList<Value, Option extends Entry>(props: SelectProps<Value, Option>) {
  const [isOpen, setOpen] = useState(false);
  const closes = props.mode ? {} : { onSelect: () => setOpen(false) };
  return <Select<Value, Option> {...props} open={isOpen} onOpenChange={setOpen} {...closes} />;
}
