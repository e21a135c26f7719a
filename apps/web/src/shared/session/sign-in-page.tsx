import type { Me } from '@fashen/contracts';
import { Card } from 'antd';
import { useSay } from '../language/language.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { SignInForm } from './sign-in-form.js';
import { SESSION } from './words.js';

export function SignInPage({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const say = useSay();
  return (
    <main className="sign-in">
      <Card title={<h1>{say(SESSION.product)}</h1>} extra={<LanguageSwitch />}>
        <SignInForm onSignedIn={onSignedIn} />
      </Card>
    </main>
  );
}
