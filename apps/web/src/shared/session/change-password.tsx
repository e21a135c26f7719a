import type { Me } from '@fashen/contracts';
import { Alert, Button, Card, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../api/client.js';
import { useSay } from '../language/language.js';
import { ProblemView } from '../problem/problem-view.js';
import { SESSION } from './words.js';

type Typed = { current: string; next: string };

/** One's own password. Forced where somebody else has set the one that holds. */
export function ChangePassword({ me, onChanged, isForced = false }: { me: Me; onChanged: (me: Me) => void; isForced?: boolean }) {
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  const change = async (typed: Typed) => {
    try {
      await api.post('/api/session/password', typed);
      onChanged({ ...me, mustChangePassword: false });
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <main className="sign-in">
      <Card title={<h1>{say(SESSION.changePassword)}</h1>}>
        {isForced && <Alert type="info" title={say(SESSION.mustChange)} />}
        <Form<Typed> layout="vertical" onFinish={change} requiredMark={false}>
          <Form.Item label={say(SESSION.current)} name="current" rules={[{ required: true, message: say(SESSION.passwordNeeded) }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item label={say(SESSION.next)} name="next" rules={[{ required: true, message: say(SESSION.passwordNeeded) }]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {say(SESSION.changePassword)}
          </Button>
          <ProblemView error={error} />
        </Form>
      </Card>
    </main>
  );
}
