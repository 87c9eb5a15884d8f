import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { FirstPaneWords } from '../../core/words/shape/FirstWords';
import { CopyButton } from './CopyButton';
import { RunningIn } from './RunningIn';

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

/** What only a helper needs, closed until asked for: with what runs where, so that nobody has to look it up. */
export function Details({ text, words }: DetailsProps) {
  const styles = useStyles();
  const told = [text, useContext(RunningIn)].filter((line) => line !== '').join('\n');
  return (
    <details>
      <summary className={styles.summary}>{words.details}</summary>
      <p className={styles.text}>{told}</p>
      <CopyButton text={told} words={words} />
    </details>
  );
}
