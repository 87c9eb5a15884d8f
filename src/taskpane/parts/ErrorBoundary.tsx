import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { FirstPaneWords } from '../../core/words/shape/FirstWords';
import { Details } from './Details';

interface ErrorBoundaryProps {
  readonly words: FirstPaneWords;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** A fault of the pane itself, in plain words, and the ways on; the workbook is not touched by it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { words, children } = this.props;
    if (error === null) return children;
    return (
      <div role="alert" style={{ padding: 16, display: 'grid', gap: 12, justifyItems: 'start' }}>
        <h2 style={{ margin: 0, fontSize: 16 }}>{words.problems.crashedTitle}</h2>
        <p style={{ margin: 0 }}>{words.problems.crashed}</p>
        <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          <Button
            appearance="primary"
            onClick={() => {
              this.setState({ error: null });
            }}
          >
            {words.common.tryAgain}
          </Button>
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            {words.common.reopen}
          </Button>
        </div>
        <Details text={`${error.name}: ${error.message}\n${error.stack ?? ''}`} words={words.common} />
      </div>
    );
  }
}
