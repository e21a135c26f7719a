import { Alert, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { api } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import { useSay } from '../language/language.js';
import { Mixed } from '../language/mixed.js';
import { ProblemView } from './problem-view.js';

const WORDS = {
  password: { zh: '口令', en: 'Password' },
  confirm: { zh: '确认并继续', en: 'Confirm and go on' },
};

/** A problem; where it asks for the password once more, the field for it, which is the way out, and what was refused is done afterwards. */
export function PasswordAgain({ error, onConfirmed }: { error: unknown; onConfirmed: () => void }) {
  const say = useSay();
  const id = useId();
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<unknown>(null);
  if (!(error instanceof ProblemError && error.problem.code === 'PASSWORD_AGAIN')) return <ProblemView error={error} />;
  const confirm = async () => {
    setWrong(null);
    try {
      await api.post('/api/session/confirm', { password });
      setPassword('');
      onConfirmed();
    } catch (failure) {
      setWrong(failure);
    }
  };
  return (
    <>
      <Alert type="warning" showIcon role="alert" title={<Mixed>{error.problem.detail}</Mixed>} />
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <label htmlFor={id}>{say(WORDS.password)}</label>
        <Input.Password
          id={id}
          autoComplete="current-password"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          style={{ maxWidth: '16em' }}
        />
        <Button htmlType="submit" type="primary" disabled={password === ''}>
          {say(WORDS.confirm)}
        </Button>
      </form>
      <ProblemView error={wrong} />
    </>
  );
}
