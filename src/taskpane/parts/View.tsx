import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { viewStands } from '../later/later';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // Nothing is squeezed: what doesn't fit is scrolled to.
    '& > *': { flexShrink: 0 },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '& > button:last-child': { flexGrow: 1 },
    ':focus': { outline: 'none' },
  },
});

interface ViewProps {
  readonly children: ReactNode;
  /** Stays in sight; the primary button last. */
  readonly bar: ReactNode;
}

/** One job of the pane: what scrolls, and below it the bar with the primary button. */
export function View({ children, bar }: ViewProps) {
  const styles = useStyles();
  const barRef = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  // A button of the bar that goes while it has the keys leaves them at the place where the next one comes.
  useLayoutEffect(() => {
    if (focused.current?.isConnected === false && document.activeElement === document.body) barRef.current?.focus();
  });
  useEffect(viewStands, []);
  return (
    <div className={styles.view}>
      <div className={styles.body}>{children}</div>
      <div
        ref={barRef}
        className={styles.bar}
        tabIndex={-1}
        onFocus={({ target }) => {
          focused.current = target;
        }}
      >
        {bar}
      </div>
    </div>
  );
}
