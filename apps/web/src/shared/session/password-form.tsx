import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../api/client.js';
import { useSay } from '../language/language.js';
import { ProblemView } from '../problem/problem-view.js';
import { SESSION } from './words.js';

type Typed = { current: string; next: string };

/** The password that holds, and the one that is to hold. */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  const change = async (typed: Typed) => {
    try {
      await api.post('/api/session/password', typed);
      onChanged();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
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
  );
}
