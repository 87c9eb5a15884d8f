import { makeStyles, tokens } from '@fluentui/react-components';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import { groupName } from '../../../core/city/draw/parts/groupName';
import { usePane } from '../../PaneContext';
import { groupKey } from '../parts/groupKey';
import { MeterBar } from '../parts/MeterBar';
import { percentText } from '../parts/percentText';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  rate: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** Reporting rates by cụm/khối, as the sheet *Biểu đồ* shows them. */
export function GroupRates({ campaign: { tracking, roster } }: { readonly campaign: Campaign }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.outcome;
  return (
    <ul className={styles.list} data-testid="group-rates">
      {tracking.groups.map((group) => {
        const name = groupName(group, roster, words);
        const { results, expected } = group;
        const percent = expected === 0 ? null : (results / expected) * 100;
        return (
          <li key={groupKey(group)}>
            <div className={styles.line}>
              <span>{name}</span>
              <span className={styles.rate}>
                {w.rate(String(results), String(expected), percent === null ? '–' : percentText(percent, words))}
              </span>
            </div>
            <MeterBar percent={percent} full={100} />
          </li>
        );
      })}
    </ul>
  );
}
