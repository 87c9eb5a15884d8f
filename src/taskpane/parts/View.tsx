import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { viewStands } from '../later/later';
import { useFrame } from '../PaneContext';

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
  // Seen once the keys are on it: a view may have more rows than anybody wants to press Tab for.
  // Over what stands there: were room made for it, a press of the mouse elsewhere would move all under the pointer.
  toBar: {
    position: 'absolute',
    zIndex: 2,
    alignSelf: 'flex-start',
    ':not(:focus)': { width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
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
  const { words } = useFrame();
  const barRef = useRef<HTMLDivElement>(null);
  useEffect(viewStands, []);
  const toBar = (): void => {
    const buttons = barRef.current?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [];
    [...buttons].at(-1)?.focus();
  };
  return (
    <div className={styles.view}>
      <div className={styles.body}>
        <Button size="small" className={styles.toBar} onClick={toBar}>
          {words.pane.common.toBar}
        </Button>
        {children}
      </div>
      <div ref={barRef} className={styles.bar}>
        {bar}
      </div>
    </div>
  );
}
