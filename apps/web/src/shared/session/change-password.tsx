import type { Me } from '@fashen/contracts';
import { Alert, Card } from 'antd';
import { useSay } from '../language/language.js';
import { PasswordForm } from './password-form.js';
import { SESSION } from './words.js';

/** What stands before everything else where somebody else has set the password that holds. */
export function ChangePassword({ me, onChanged }: { me: Me; onChanged: (me: Me) => void }) {
  const say = useSay();
  return (
    <main className="sign-in">
      <Card title={<h1>{say(SESSION.changePassword)}</h1>}>
        <Alert type="info" title={say(SESSION.mustChange)} />
        <PasswordForm onChanged={() => onChanged({ ...me, mustChangePassword: false })} />
      </Card>
    </main>
  );
}
