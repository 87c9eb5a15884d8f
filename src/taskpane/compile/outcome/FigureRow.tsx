import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Catalogue, Indicator } from '../../../core/catalogue/Catalogue';
import type { CityFigure } from '../../../core/compilation/model/CityReport';
import { labelIn } from '../../../core/city/draw/parts/labelIn';
import { targetText } from '../../../core/city/draw/summary/targetText';
import { usePane } from '../../PaneContext';
import { MeterBar } from '../parts/MeterBar';
import { RowButton } from '../parts/RowButton';
import { distanceText } from '../../../core/words/distanceText';
import { figureText } from './figureText';

const useStyles = makeStyles({
  row: {
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  label: { fontSize: tokens.fontSizeBase300 },
  outcome: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  quiet: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: { gridColumn: '1 / -1' },
});

/** The bar's width: a figure may go beyond its target. */
const FULL = 125;
const TARGET = 100;

interface FigureRowProps {
  readonly figure: CityFigure;
  readonly indicator: Indicator;
  readonly catalogue: Catalogue;
  readonly onOpen: () => void;
}

/** One figure against its target, in words, with a sign and a bar; a press opens what it is made of. */
export function FigureRow({ figure, indicator, catalogue, onOpen }: FigureRowProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.outcome;
  const { value, percent, distance, outcome, contributors, expected, incomplete } = figure;
  const parts = [
    ...(value === null ? [] : [figureText(value, indicator, catalogue, words)]),
    w.target(targetText(indicator.target, words)),
    ...(distance === null ? [] : [w.ofTarget(distanceText(distance, words))]),
    w.units(String(contributors), String(expected)) + (incomplete && value !== null ? ` (${w.incomplete})` : ''),
  ];
  return (
    <RowButton className={styles.row} onClick={onOpen} data-testid={`figure-${figure.indicator}`}>
      <span className={styles.label}>
        {figure.indicator} {labelIn(words, indicator)}
      </span>
      <span className={styles.outcome}>
        <span aria-hidden>{w.signs[outcome]} </span>
        {words.outcomes[outcome]} <ChevronRightRegular aria-hidden />
      </span>
      {figure.percent !== null && (
        <span className={styles.bar}>
          <MeterBar percent={percent} full={FULL} target={TARGET} />
        </span>
      )}
      <span className={styles.quiet}>{parts.join(' · ')}</span>
    </RowButton>
  );
}
