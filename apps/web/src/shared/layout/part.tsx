import { Alert, Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useSay } from '../language/language.js';
import { SHELL } from './words.js';

/** A part whose fault stays its own, such as code that a page asks for after the server was renewed: the rest of the page goes on. */
export class Part extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useSay();
  const reload = <Button onClick={() => window.location.reload()}>{say(SHELL.reload)}</Button>;
  return <Alert type="error" showIcon role="alert" title={say(SHELL.brokenPart)} action={reload} />;
}
