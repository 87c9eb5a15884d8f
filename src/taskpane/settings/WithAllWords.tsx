import { useMemo, type ReactNode } from 'react';
import { NotFetched } from '../later/NotFetched';
import { OnItsWay } from '../later/OnItsWay';
import { useLater } from '../later/useLater';
import { PaneProvider, useFrame, type Pane } from '../PaneContext';
import { allWords } from './allWords';
import { wordsFor } from '../../core/words/wordsFor';

interface WithAllWordsProps {
  /** Stands there while the first words are fetched. */
  readonly meanwhile?: ReactNode;
  readonly children: ReactNode;
}

/** Shows its parts once all words of the language are there; until those of another language are, in the former one. */
export function WithAllWords({ meanwhile = <OnItsWay />, children }: WithAllWordsProps) {
  const frame = useFrame();
  const { fetched: words, retry } = useLater(allWords[frame.words.language]);
  const pane = useMemo(
    (): Pane | null => (words === null ? null : { ...frame, words: wordsFor(words, frame.services.catalogues[0]) }),
    [frame, words],
  );
  if (pane !== null) return <PaneProvider value={pane}>{children}</PaneProvider>;
  return retry === null ? meanwhile : <NotFetched onRetry={retry} />;
}
