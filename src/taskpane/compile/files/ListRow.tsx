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
  bad: { color: tokens.colorPaletteRedForeground1 },
});

interface ListRowProps {
  readonly first: string;
  readonly second: string;
  readonly bad?: boolean;
}

/** Two lines, cut to the width; the whole of them as a tip. */
export function ListRow({ first, second, bad = false }: ListRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row} title={`${first}\n${second}`}>
      <span className={styles.line}>{first}</span>
      <span className={mergeClasses(styles.line, styles.second, bad && styles.bad)}>{second}</span>
    </div>
  );
}
