import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { RowButton } from '../parts/RowButton';

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
    <RowButton className={styles.row} title={title} onClick={onOpen}>
      {lines}
    </RowButton>
  );
}
