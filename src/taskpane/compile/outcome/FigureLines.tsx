import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findIndicator } from '../../../core/catalogue/findIndicator';
import type { CityFigure, FigureLine } from '../../../core/compilation/model/CityReport';
import { labelIn } from '../../../core/city/draw/parts/labelIn';
import { usePane } from '../../PaneContext';
import { VirtualList } from '../../parts/VirtualList';
import { dataPlace } from '../city/placeOf';
import type { Compilation } from '../Compilation';
import { BackButton } from '../parts/BackButton';
import { LineRow } from './LineRow';

const ROW_HEIGHT = 126;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FigureLinesProps {
  readonly figure: CityFigure;
  readonly compilation: Compilation;
  readonly onBack: () => void;
}

/** What a city figure is made of: each unit's line with where it came from, those in the figure first. */
export function FigureLines({ figure, compilation, onBack }: FigureLinesProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.outcome;
  const { campaign, city, goTo } = compilation;
  const [missing, setMissing] = useState<string | null>(null);
  const indicator = findIndicator(campaign.catalogue, figure.indicator);
  if (!indicator) return null;
  const names = new Map(campaign.roster.units.map(({ code, name }) => [code, name]));
  const lines = campaign.report.lineIndex.ofIndicator(figure.indicator).filter(isTelling);
  const sorted = USES.flatMap((use) => lines.filter((line) => line.use === use));
  const open = (line: FigureLine): void => {
    const place = city && dataPlace(city.workbook, line.unit, line.indicator);
    if (place) goTo(place);
    setMissing(place ? null : line.unit);
  };
  return (
    <>
      <BackButton onClick={onBack} />
      <h2 className={styles.title}>
        {figure.indicator} {labelIn(words, indicator)}
      </h2>
      <p className={styles.quiet}>{sorted.length === 0 ? w.noLines : w.lines(String(sorted.length))}</p>
      {sorted.length > 0 && (
        <VirtualList
          label={w.lines(String(sorted.length))}
          items={sorted}
          rowHeight={ROW_HEIGHT}
          maxHeight={ROW_HEIGHT * 4}
          keyOf={({ unit }) => unit}
        >
          {(line) => (
            <LineRow
              line={line}
              name={`${names.get(line.unit) ?? ''} (${line.unit})`}
              indicator={indicator}
              catalogue={campaign.catalogue}
            >
              {missing === line.unit ? (
                <span role="status">{w.notWritten}</span>
              ) : (
                <Button
                  size="small"
                  onClick={() => {
                    open(line);
                  }}
                >
                  {words.pane.campaign.toCell}
                </Button>
              )}
            </LineRow>
          )}
        </VirtualList>
      )}
    </>
  );
}

const USES: readonly FigureLine['use'][] = ['city', 'comparison', 'none'];

/** A cell that its unit rightly leaves out of scope says nothing about the figure. */
function isTelling({ state, role }: FigureLine): boolean {
  return role !== 'outside' || (state !== 'outOfScope' && state !== 'blank');
}
