import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { RosterImport } from '../../../core/compilation/model/RosterImport';
import type { Roster } from '../../../core/catalogue/Roster';
import { usePane } from '../../PaneContext';
import { VirtualList } from '../../parts/VirtualList';

const ROW_HEIGHT = 52;

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    '& > *': { flexShrink: 0 },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: 0 },
  row: {
    height: '100%',
    display: 'grid',
    alignContent: 'center',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
  },
});

interface RosterReportProps {
  readonly found: RosterImport;
  readonly former: Roster;
  readonly onUse: (roster: Roster) => void;
}

/** What was understood of a list of units, before it counts: units in, changed and gone, rows that were left out. */
export function RosterReport({ found, former, onUse }: RosterReportProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.settings;
  const { roster, understood, problems } = found;
  const names = new Map([...former.units, ...(roster?.units ?? [])].map(({ code, name }) => [code, name]));
  const lists = [
    { text: w.added(String(understood.added.length)), codes: understood.added },
    { text: w.changed(String(understood.changed.length)), codes: understood.changed },
    { text: w.removed(String(understood.removed.length)), codes: understood.removed },
  ].filter(({ codes }) => codes.length > 0);
  return (
    <div className={styles.report} data-testid="roster-report">
      <MessageBar intent={roster === null ? 'error' : problems.length > 0 ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>
          {roster === null ? w.nothing : w.understood(String(understood.units), String(understood.clusters))}{' '}
          {understood.columns.length > 0 &&
            w.columns(understood.columns.map(({ column }) => w.columnNames[column]).join(', '))}{' '}
          {understood.ignoredCaptions.length > 0 && w.ignored(understood.ignoredCaptions.join(', '))}
        </MessageBarBody>
      </MessageBar>
      {roster !== null && (
        <ul className={styles.list}>
          {lists.map(({ text, codes }) => (
            <li key={text}>
              <details>
                <summary>{text}</summary>
                {codes.map((code) => `${names.get(code) ?? ''} (${code})`).join('; ')}
              </details>
            </li>
          ))}
          {understood.withoutCluster > 0 && <li>{w.withoutCluster(String(understood.withoutCluster))}</li>}
          {understood.withEmail < understood.units && (
            <li>{w.withoutEmail(String(understood.units - understood.withEmail))}</li>
          )}
        </ul>
      )}
      {problems.length > 0 && (
        <>
          <p className={styles.text}>{w.leftOut(String(problems.length))}</p>
          <VirtualList
            label={w.leftOut(String(problems.length))}
            items={problems}
            rowHeight={ROW_HEIGHT}
            maxHeight={ROW_HEIGHT * 4}
            keyOf={({ row, code }) => `${String(row)} ${code}`}
          >
            {({ row, code, found: text, hint }) => {
              const sentence = words.campaign.settings.rosterProblems[code](text, hint);
              return (
                <div className={styles.row} title={sentence}>
                  {row === 0 ? sentence : w.row(String(row), sentence)}
                </div>
              );
            }}
          </VirtualList>
        </>
      )}
      {roster !== null && (
        <Button
          onClick={() => {
            onUse(roster);
          }}
        >
          {w.use}
        </Button>
      )}
    </div>
  );
}
