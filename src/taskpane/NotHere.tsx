import type { PaneWords } from '../core/words/shape/PaneWords';

interface NotHereProps {
  readonly words: PaneWords;
  readonly reason: 'outsideOffice' | 'unsupported';
}

/** Why the pane can't run where it was opened, instead of a blank pane. */
export function NotHere({ words, reason }: NotHereProps) {
  return (
    <main style={{ padding: 16, fontFamily: 'Segoe UI, sans-serif' }}>
      <h1 style={{ fontSize: 16 }}>{words.problems.unsupportedTitle}</h1>
      <p>{words.problems[reason]}</p>
    </main>
  );
}
