import { Component, type ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import { Failed } from './Failed.tsx';

const Broken = ({ retry }: { retry: () => void }) => <Failed sentence={useWords().broken} retry={retry} />;

/** Keeps what breaks in one page from taking the others with it. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken retry={() => this.setState({ broken: false })} /> : this.props.children;
  }
}
