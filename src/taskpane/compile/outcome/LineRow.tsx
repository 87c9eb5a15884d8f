import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Catalogue, Indicator } from '../../../core/catalogue/Catalogue';
import { STATE_SIGNS } from '../../../core/numbers/cellState';
import type { FigureLine } from '../../../core/compilation/model/CityReport';
import type { Words } from '../../../core/words/shape/Words';
import { usePane } from '../../PaneContext';
import { figureText } from './figureText';

const useStyles = makeStyles({
  row: {
    height: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '1px',
    fontSize: tokens.fontSizeBase200,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: {
    fontSize: tokens.fontSizeBase300,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  value: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface LineRowProps {
  readonly line: FigureLine;
  readonly name: string;
  readonly indicator: Indicator;
  readonly catalogue: Catalogue;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One unit's figure: what was typed, what was read, where it stands, what became of it. */
export function LineRow({ line, name, indicator, catalogue, children }: LineRowProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.outcome;
  const place = w.place(line.file, line.sheet, line.cell ?? '');
  const typed = `${w.typed(line.raw === '' ? w.blank : line.raw)} · ${readText(line, indicator, catalogue, words)}`;
  const remarks = [
    ...(line.status === null ? [] : [words.dataStatus[line.status]]),
    ...(line.source === '' ? [] : [w.source(line.source)]),
    ...(line.note === '' ? [] : [w.note(line.note)]),
  ].join(' · ');
  const use = line.reason === null ? words.uses[line.use] : `${words.uses[line.use]}: ${words.reasons[line.reason]}`;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.value}>
          {line.value === null ? signOf(line) : figureText(line.value, indicator, catalogue, words)}
        </span>
      </div>
      <span className={styles.line} title={typed}>
        {typed}
      </span>
      <span className={styles.line} title={place}>
        {place}
      </span>
      <span className={styles.line} title={remarks}>
        {remarks || '\u00a0'}
      </span>
      <div className={styles.foot}>
        <span className={styles.line} title={use}>
          {use}
        </span>
        {children}
      </div>
    </div>
  );
}

function readText(line: FigureLine, indicator: Indicator, catalogue: Catalogue, words: Words): string {
  const w = words.pane.campaign.outcome;
  if (line.value !== null) return w.read(figureText(line.value, indicator, catalogue, words));
  const sign = signOf(line);
  return sign === '' ? w.notRead : w.read(sign);
}

function signOf({ state }: FigureLine): string {
  return state === 'number' || state === 'blank' || state === 'unreadable' ? '' : STATE_SIGNS[state];
}
