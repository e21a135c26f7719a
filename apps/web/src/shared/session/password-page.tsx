import { App } from 'antd';
import { useNavigate } from 'react-router';
import { useSay } from '../language/language.js';
import { Page, Panel, useTitle } from '../layout/page.js';
import { PasswordForm } from './password-form.js';
import { SessionsPanel } from './sessions-panel.js';
import { SESSION, SESSIONS } from './words.js';

/** One's own password, and where one is signed in. */
export default function PasswordPage() {
  const say = useSay();
  useTitle(say(SESSIONS.account));
  const navigate = useNavigate();
  const { message } = App.useApp();
  const changed = () => {
    message.success(say(SESSION.changed));
    void navigate('/tasks');
  };
  return (
    <Page title={say(SESSIONS.account)}>
      <Panel title={say(SESSION.ownPassword)}>
        <div className="narrow">
          <PasswordForm onChanged={changed} />
        </div>
      </Panel>
      <SessionsPanel />
    </Page>
  );
}
