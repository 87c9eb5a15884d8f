import { makeStyles, tokens } from '@fluentui/react-components';

/** Longer ones, as the definitions are, stay folded until they are asked for. */
const SHORT = 60;

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer' },
});

interface SourceProps {
  /** “Căn cứ”. */
  readonly title: string;
  readonly text: string;
}

/** What a finding rests on: a clause of the plan at a glance, a whole definition on request. */
export function Source({ title, text }: SourceProps) {
  const styles = useStyles();
  if (text.length <= SHORT) return <p className={styles.quiet}>{`${title}: ${text}`}</p>;
  return (
    <details className={styles.quiet}>
      <summary className={styles.summary}>{title}</summary>
      {text}
    </details>
  );
}
