import { Component, type ReactNode } from 'react';
import { ProblemView } from '../problem/problem-view.js';

/** A part whose fault stays its own, such as code that a page asks for after the server was renewed: the rest of the page goes on. */
export class Part extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <ProblemView error={this.state.error} /> : this.props.children;
  }
}
