import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { findUnit } from '../../../core/catalogue/findUnit';
import { campaignNotices } from '../../../core/city/draw/summary/campaignNotices';
import { KeyedTables } from '../../../core/city/contract/parts/KeyedTables';
import { SECTION_COLUMNS } from '../../../core/city/contract/settings/settingsLayout';
import { usePane } from '../../PaneContext';
import type { Compilation } from '../Compilation';
import { EarlierPeriod } from './EarlierPeriod';
import { ImportRoster } from './ImportRoster';
import { ImportScoring } from './ImportScoring';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  left: { alignSelf: 'flex-start' },
  notice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
});

/** *Thiết lập*: what is wrong in the settings and the officer's columns, an earlier period and the list of units. */
export function SetupSection({ compilation }: { readonly compilation: Compilation }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.settings;
  const { campaign, city, goTo } = compilation;
  const notices = campaignNotices(campaign, words);
  const named = (unit: string | null): string =>
    unit === null ? '' : ` · ${findUnit(campaign.roster, unit)?.name ?? ''} (${unit})`;
  const sheet = city === null ? null : (KeyedTables.find(city.workbook, SECTION_COLUMNS)?.sheet ?? null);
  return (
    <>
      {notices.length === 0 ? <p className={styles.quiet}>{w.fine}</p> : <h2 className={styles.title}>{w.problems}</h2>}
      {notices.map(({ code, unit, sheet: where, cell, message, severity }, i) => (
        <MessageBar
          key={`${code} ${cell ?? ''} ${String(i)}`}
          intent={severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'info'}
          layout="multiline"
        >
          <MessageBarBody>
            <div className={styles.notice}>
              <span>
                {words.severities[severity]}
                {named(unit)}: {message}
              </span>
              {where !== null && cell !== null && city !== null && (
                <Button
                  size="small"
                  onClick={() => {
                    goTo({ sheet: where, cell });
                  }}
                >
                  {words.pane.check.toCellOf(cell)}
                </Button>
              )}
            </div>
          </MessageBarBody>
        </MessageBar>
      ))}
      {sheet === null ? (
        <p className={styles.quiet}>{w.notWritten}</p>
      ) : (
        <Button
          size="small"
          className={styles.left}
          onClick={() => {
            goTo({ sheet, cell: 'B1' });
          }}
        >
          {w.open}
        </Button>
      )}
      <EarlierPeriod compilation={compilation} />
      <ImportRoster compilation={compilation} />
      <ImportScoring compilation={compilation} />
    </>
  );
}
