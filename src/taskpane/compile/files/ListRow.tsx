import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    display: 'grid',
    alignContent: 'center',
    height: '100%',
    boxSizing: 'border-box',
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  second: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  press: {
    width: '100%',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    border: 'none',
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

interface ListRowProps {
  readonly first: string;
  readonly second: string;
  readonly bad?: boolean;
  /** A press shows the whole of it; left out where there is no more to show. */
  readonly onOpen?: (() => void) | undefined;
}

/** Two lines, cut to the width; the whole of them as a tip. */
export function ListRow({ first, second, bad = false, onOpen }: ListRowProps) {
  const styles = useStyles();
  const title = `${first}\n${second}`;
  const lines = (
    <>
      <span className={styles.line}>{first}</span>
      <span className={mergeClasses(styles.line, styles.second, bad && styles.bad)}>{second}</span>
    </>
  );
  if (onOpen === undefined) {
    return (
      <div className={styles.row} title={title}>
        {lines}
      </div>
    );
  }
  return (
    <button type="button" className={mergeClasses(styles.row, styles.press)} title={title} onClick={onOpen}>
      {lines}
    </button>
  );
}
