import { makeStyles, tokens } from '@fluentui/react-components';
import type { FirstPaneWords } from '../../core/words/shape/FirstWords';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  summary: { cursor: 'pointer' },
});

interface DetailsProps {
  readonly text: string;
  readonly words: FirstPaneWords['common'];
}

/** What only a helper needs, closed until asked for. */
export function Details({ text, words }: DetailsProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{words.details}</summary>
      <p className={styles.text}>{text}</p>
      <CopyButton text={text} words={words} />
    </details>
  );
}
