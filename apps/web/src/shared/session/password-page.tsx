import { App } from 'antd';
import { useNavigate } from 'react-router';
import { useSay } from '../language/language.js';
import { Page, Panel, useTitle } from '../layout/page.js';
import { PasswordForm } from './password-form.js';
import { SESSION } from './words.js';

/** 修改口令: one's own, at any time. */
export default function PasswordPage() {
  const say = useSay();
  useTitle(say(SESSION.changePassword));
  const navigate = useNavigate();
  const { message } = App.useApp();
  const changed = () => {
    message.success(say(SESSION.changed));
    void navigate('/tasks');
  };
  return (
    <Page title={say(SESSION.changePassword)}>
      <Panel title={say(SESSION.ownPassword)}>
        <div className="narrow">
          <PasswordForm onChanged={changed} />
        </div>
      </Panel>
    </Page>
  );
}
