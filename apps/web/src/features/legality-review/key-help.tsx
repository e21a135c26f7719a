import { Button, Modal, Switch } from 'antd';
import { useId } from 'react';
import { useSay } from '../../shared/language/language.js';
import { KEYS } from './words.js';

const SHOWN = [
  ['j', KEYS.j],
  ['k', KEYS.k],
  ['n', KEYS.n],
  ['u', KEYS.u],
  ['c', KEYS.c],
  ['?', KEYS.help],
] as const;

type Props = { isShown: boolean; setShown: (is: boolean) => void; isOn: boolean; setOn: (is: boolean) => void };

/** The keys of the desk, and the switch that turns them off. */
export function KeyHelp({ isShown, setShown, isOn, setOn }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <>
      <Button type="text" onClick={() => setShown(true)}>
        {say(KEYS.open)}
      </Button>
      <Modal
        open={isShown}
        onCancel={() => setShown(false)}
        title={say(KEYS.title)}
        destroyOnHidden
        footer={<Button onClick={() => setShown(false)}>{say(KEYS.close)}</Button>}
      >
        <table className="plain">
          <tbody>
            {SHOWN.map(([key, words]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{say(words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="row">
          <Switch id={id} checked={isOn} onChange={setOn} aria-label={say(KEYS.on)} />
          <label htmlFor={id}>{say(KEYS.on)}</label>
        </p>
      </Modal>
    </>
  );
}
