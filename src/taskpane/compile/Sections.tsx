import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReadingContext } from '../../core/form/read/readSubmission';
import type { CampaignSection } from '../../core/words/shape/PaneCampaignWords';
import { needsOf } from '../../core/campaign/tracking/needsOf';
import { campaignNotices } from '../../core/city/draw/summary/campaignNotices';
import type { Words } from '../../core/words/shape/Words';
import { usePane } from '../PaneContext';
import type { Compilation } from './Compilation';
import { ConflictsSection } from './conflicts/ConflictsSection';
import type { FileRow } from './compileJob';
import { Spoken } from '../parts/Spoken';
import { Arrived } from './files/Arrived';
import { arrivalText } from './files/arrivalText';
import { FileLists } from './files/FileLists';
import type { ArrivalSummary } from './files/summariseArrival';
import { OutcomeSection } from './outcome/OutcomeSection';
import { RemindSection } from './remind/RemindSection';
import { ReportSection } from './ReportSection';
import { SetupSection } from './setup/SetupSection';
import { TrackingSection } from './tracking/TrackingSection';

const useStyles = makeStyles({
  // Stays in sight: the lists below are long.
  chips: {
    position: 'sticky',
    // Enlarged, it would cover what it leads to.
    '@media (max-height: 420px)': { position: 'static' },
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '&[hidden]': { display: 'none' },
    '& > *': { flexShrink: 0 },
  },
});

const NAMES: readonly CampaignSection[] = ['outcome', 'tracking', 'conflicts', 'remind', 'files', 'settings', 'report'];

interface SectionsProps {
  readonly files: readonly FileRow[];
  /** What the files that came last have changed; null where that is not the news. */
  readonly arrived: ArrivalSummary | null;
  readonly known: ReadingContext;
  /** Null while there is nothing to show but files. */
  readonly compilation: Compilation | null;
}

/** The parts of a compilation, one at a time; what was entered in one stays while another is in front. */
export function Sections({ files, arrived, known, compilation }: SectionsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign;
  const [chosen, setChosen] = useState<CampaignSection | null>(null);
  // How often the user was led to a part from above, and the last time to what could not be used.
  const [led, setLed] = useState({ times: 0, toRefused: 0 });
  const chips = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<ReadonlySet<CampaignSection>>(new Set());
  const name = compilation === null ? 'files' : (chosen ?? 'outcome');
  if (!visited.has(name)) setVisited(new Set([...visited, name]));
  const counts = compilation === null ? {} : countsOf(compilation, words);
  const names = NAMES.filter((each) => (each === 'files' ? files.length > 0 : compilation !== null));
  const labelOf = (each: CampaignSection): string => {
    const count = each === 'files' ? files.length : counts[each];
    return count === undefined ? w.sections[each] : w.counted(w.sections[each], String(count));
  };
  const panel = (each: CampaignSection, content: React.ReactNode) =>
    visited.has(each) && (
      <section key={each} className={styles.section} hidden={each !== name} data-testid={`section-${each}`}>
        {content}
      </section>
    );
  useEffect(() => {
    if (led.times === 0) return;
    // The part may be out of sight, below what has arrived.
    chips.current?.scrollIntoView({ block: 'start' });
    chips.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
  }, [led]);
  const lead = (section: CampaignSection): void => {
    setChosen(section);
    setLed(({ times, toRefused }) => ({ times: times + 1, toRefused: toRefused + (section === 'files' ? 1 : 0) }));
  };
  return (
    <>
      <Spoken text={arrived === null ? '' : arrivalText(arrived, w.arrival)} />
      {arrived !== null && compilation !== null && (
        <Arrived summary={arrived} campaign={compilation.campaign} onOpen={lead} />
      )}
      {names.length > 1 && (
        <div ref={chips} className={styles.chips} role="group" data-testid="sections">
          {names.map((each) => (
            <ToggleButton
              key={each}
              size="small"
              shape="circular"
              checked={each === name}
              onClick={() => {
                setChosen(each);
              }}
            >
              {labelOf(each)}
            </ToggleButton>
          ))}
        </div>
      )}
      {compilation !== null && (
        <>
          {panel('outcome', <OutcomeSection compilation={compilation} />)}
          {panel('tracking', <TrackingSection compilation={compilation} />)}
          {panel('conflicts', <ConflictsSection compilation={compilation} />)}
          {panel('remind', <RemindSection compilation={compilation} />)}
          {panel('settings', <SetupSection compilation={compilation} />)}
          {panel('report', <ReportSection compilation={compilation} />)}
        </>
      )}
      {files.length > 0 &&
        panel(
          'files',
          <FileLists
            key={led.toRefused}
            first={led.toRefused > 0 ? 'faulty' : 'files'}
            files={files}
            known={known}
            campaign={compilation?.campaign ?? null}
          />,
        )}
    </>
  );
}

/** What waits for the officer in each part. */
function countsOf({ campaign }: Compilation, words: Words): Partial<Record<CampaignSection, number>> {
  const { tracking, conflicts } = campaign;
  const open = conflicts.filter(({ isOpen }) => isOpen).length;
  const problems = campaignNotices(campaign, words).length;
  return {
    ...(open > 0 ? { conflicts: open } : {}),
    remind: tracking.units.filter((unit) => needsOf(unit).length > 0).length,
    ...(problems > 0 ? { settings: problems } : {}),
  };
}
