import type { PaneWords } from '../core/words/shape/PaneWords';

/** Why this Excel can't run the pane, instead of a blank one; without Fluent UI, which it may not run either. */
export function TooOld({ words }: { readonly words: PaneWords }) {
  return (
    <main style={{ padding: 16, fontFamily: 'Segoe UI, sans-serif' }}>
      <h1 style={{ fontSize: 16 }}>{words.problems.unsupportedTitle}</h1>
      <p>{words.problems.unsupported}</p>
    </main>
  );
}
