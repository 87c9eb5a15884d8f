import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    height: '8px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // One dark tone against a light one: the same in grey. A border, as contrast themes drop grounds.
  filled: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    left: 0,
    backgroundColor: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  mark: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

interface MeterBarProps {
  /** In percent; null while there is nothing to show. */
  readonly percent: number | null;
  /** What the whole width stands for, in percent. */
  readonly full: number;
  /** Where the mark stands, in percent; none if it is left out. */
  readonly target?: number;
}

/** A small bar beside words that say the same: it is drawn for the eye only. */
export function MeterBar({ percent, full, target }: MeterBarProps) {
  const styles = useStyles();
  const place = (value: number): string => `${String(Math.max(0, Math.min(100, (value / full) * 100)))}%`;
  return (
    <div className={styles.frame} aria-hidden data-percent={percent}>
      <div className={styles.filled} style={{ width: place(percent ?? 0) }} />
      {target !== undefined && <div className={styles.mark} style={{ left: place(target) }} />}
    </div>
  );
}
