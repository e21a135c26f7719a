import type { Me } from '@fashen/contracts';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, rememberSession } from '../api/client.js';
import { useSay } from '../language/language.js';
import { ProblemView } from '../problem/problem-view.js';
import { SESSION } from './words.js';

type Typed = { login: string; password: string };

/** Account and password. `login` is fixed where a lost session is taken up again; `party` keeps the office. */
export function SignInForm({ login, party, onSignedIn }: { login?: string; party?: string; onSignedIn: (me: Me) => void }) {
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const signIn = async (typed: Typed) => {
    setBusy(true);
    try {
      const me = await api.post<Me>('/api/session', { ...typed, ...(party === undefined ? {} : { party }) });
      rememberSession(me);
      setError(null);
      onSignedIn(me);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form<Typed> layout="vertical" onFinish={signIn} initialValues={{ login }} requiredMark={false}>
      <Form.Item label={say(SESSION.login)} name="login" rules={[{ required: true, message: say(SESSION.loginNeeded) }]}>
        <Input autoComplete="username" autoFocus={login === undefined} readOnly={login !== undefined} />
      </Form.Item>
      <Form.Item label={say(SESSION.password)} name="password" rules={[{ required: true, message: say(SESSION.passwordNeeded) }]}>
        <Input.Password autoComplete="current-password" autoFocus={login !== undefined} />
      </Form.Item>
      <Form.Item>
        <Button type="primary" htmlType="submit" loading={isBusy} block>
          {say(SESSION.signIn)}
        </Button>
      </Form.Item>
      <ProblemView error={error} />
    </Form>
  );
}
