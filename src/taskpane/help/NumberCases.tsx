import { Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { foldText } from '../../core/kernel/foldText';
import { NUMBER_CASE_ROWS } from '../../core/numbers/numberCaseRows';
import { NUMBER_CASES } from '../../core/numbers/numberCases';
import type { PaneHelpWords } from '../../core/words/shape/PaneHelpWords';
import { usePane } from '../PaneContext';
import { VirtualList } from '../parts/VirtualList';
import { describeReading } from './describeReading';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  said: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reading: {
    display: '-webkit-box',
    '-webkit-line-clamp': '3',
    '-webkit-box-orient': 'vertical',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The table of spellings by which the reader of numbers is tested, each with how it is read; to be searched. */
export function NumberCases({ help }: { readonly help: PaneHelpWords }) {
  const styles = useStyles();
  const { words } = usePane();
  const [wanted, setWanted] = useState('');
  const cases = useMemo(
    () =>
      NUMBER_CASES.map(({ text, row }, id) => {
        const context = NUMBER_CASE_ROWS[row];
        const reading = describeReading(text, context, help, words);
        const place = [
          help.inRow(words.unitOfMeasure(context.unitOfMeasure.name)),
          ...(context.percentCell ? [help.percentCell] : []),
        ];
        return { id, text, reading, place: place.join(', '), folded: foldText(`${text} ${reading}`) };
      }),
    [help, words],
  );
  const key = foldText(wanted.trim());
  const found = cases.filter(({ folded }) => folded.includes(key));
  return (
    <>
      <Field label={help.search}>
        <SearchBox
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      {found.length === 0 ? (
        <p>{help.noCase}</p>
      ) : (
        <VirtualList
          label={help.casesTitle(String(found.length))}
          items={found}
          rowHeight={84}
          maxHeight={336}
          keyOf={({ id }) => id}
        >
          {({ text, reading, place }) => (
            <div className={styles.row}>
              <span className={styles.said}>{text}</span> <span className={styles.quiet}>{place}</span>
              <div className={styles.reading}>{reading}</div>
            </div>
          )}
        </VirtualList>
      )}
    </>
  );
}
