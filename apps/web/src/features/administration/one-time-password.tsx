import type { AccountEntry } from '@fashen/contracts';
import { Modal, Typography } from 'antd';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { PEOPLE } from './words.js';

/** A one-time password, shown this once. */
export function OneTimePassword({
  given,
  onClose,
}: {
  given: { account: AccountEntry; oneTimePassword: string } | null;
  onClose: () => void;
}) {
  const say = useSay();
  return (
    <Modal open={given !== null} title={say(PEOPLE.given)} onOk={onClose} onCancel={onClose} cancelButtonProps={{ hidden: true }}>
      {given && (
        <>
          <p>
            <Mixed>{say(PEOPLE.givenAbout, { name: given.account.name, login: given.account.login })}</Mixed>
          </p>
          <Typography.Text copyable code>
            {given.oneTimePassword}
          </Typography.Text>
        </>
      )}
    </Modal>
  );
}
