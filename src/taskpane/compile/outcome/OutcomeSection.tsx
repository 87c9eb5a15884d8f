import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findIndicator } from '../../../core/catalogue/findIndicator';
import { usePane } from '../../PaneContext';
import type { Compilation } from '../Compilation';
import { FigureLines } from './FigureLines';
import { FigureRow } from './FigureRow';
import { Glance } from './Glance';
import { GroupRates } from './GroupRates';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '&[hidden]': { display: 'none' } },
});

/** *Kết quả*: who has reported, each figure against its target, and what it is made of. */
export function OutcomeSection({ compilation }: { readonly compilation: Compilation }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.outcome;
  const [opened, setOpened] = useState<string | null>(null);
  const { campaign } = compilation;
  const figure = campaign.report.figures.find(({ indicator }) => indicator === opened);
  return (
    <>
      {figure !== undefined && (
        <FigureLines
          key={figure.indicator}
          figure={figure}
          compilation={compilation}
          onBack={() => {
            setOpened(null);
          }}
        />
      )}
      <div className={styles.stack} hidden={figure !== undefined}>
        <Glance campaign={campaign} />
        <h2 className={styles.title}>{w.figures}</h2>
        <ul className={styles.list}>
          {campaign.report.figures.map((each) => {
            const indicator = findIndicator(campaign.catalogue, each.indicator);
            return (
              indicator && (
                <li key={each.indicator}>
                  <FigureRow
                    figure={each}
                    indicator={indicator}
                    catalogue={campaign.catalogue}
                    onOpen={() => {
                      setOpened(each.indicator);
                    }}
                  />
                </li>
              )
            );
          })}
        </ul>
        <h2 className={styles.title}>{w.rates}</h2>
        <GroupRates campaign={campaign} />
      </div>
    </>
  );
}
