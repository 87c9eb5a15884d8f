interface CannotStartProps {
  readonly title: string;
  readonly text: string;
  /** Words of a button that loads the pane anew; left out where that changes nothing. */
  readonly reopen?: string;
}

/** Why the pane can't run, instead of a blank one; without Fluent UI, which may not run either. */
export function CannotStart({ title, text, reopen }: CannotStartProps) {
  return (
    <main role="alert" style={{ padding: 16, fontFamily: 'Segoe UI, sans-serif' }}>
      <h1 style={{ fontSize: 16 }}>{title}</h1>
      <p>{text}</p>
      {reopen !== undefined && (
        <button
          type="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {reopen}
        </button>
      )}
    </main>
  );
}
