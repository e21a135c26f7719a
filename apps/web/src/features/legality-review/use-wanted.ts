import { useState } from 'react';

const KEY = 'fashen.keys';

/** Whether this person, on this machine, works with single keys: yes until it is said otherwise. */
export function useKeysWanted(): [boolean, (is: boolean) => void] {
  const [isOn, setState] = useState(() => localStorage.getItem(KEY) !== 'off');
  return [
    isOn,
    (is) => {
      localStorage.setItem(KEY, is ? 'on' : 'off');
      setState(is);
    },
  ];
}
