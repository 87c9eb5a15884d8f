import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { FirstPaneWords } from '../core/words/shape/FirstWords';
import type { Job } from './state/jobFor';

const JOBS: readonly Job[] = ['form', 'check', 'compile'];
/** Where the focus goes from the tab in this place. */
const STEPS: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => (place + 1) % JOBS.length,
  ArrowLeft: (place) => (place + JOBS.length - 1) % JOBS.length,
  Home: () => 0,
  End: () => JOBS.length - 1,
};

const useStyles = makeStyles({
  list: { display: 'flex', flexShrink: 0 },
  tab: {
    position: 'relative',
    display: 'grid',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      left: tokens.spacingHorizontalMNudge,
      right: tokens.spacingHorizontalMNudge,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: 'transparent',
      forcedColorAdjust: 'none',
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
  words: { gridArea: '1 / 1' },
  // As wide as when it is selected, so that nothing moves.
  space: { gridArea: '1 / 1', visibility: 'hidden', fontWeight: tokens.fontWeightSemibold },
});

interface JobTabsProps {
  readonly job: Job;
  readonly words: FirstPaneWords;
  readonly onJob: (job: Job) => void;
}

/**
 * The three jobs as tabs that look and answer the keys as Fluent's, whose own bring a tenth of the first view's script:
 * arrows, Home and End lead from tab to tab, Enter and the space bar open one.
 */
export function JobTabs({ job, words, onJob }: JobTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, place: number): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[step(place)]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-orientation="horizontal" className={styles.list}>
      {JOBS.map((each, place) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === job}
          aria-controls={`job-${each}`}
          tabIndex={each === job ? 0 : -1}
          className={mergeClasses(styles.tab, each === job && styles.selected)}
          onClick={() => {
            onJob(each);
          }}
          onKeyDown={(event) => {
            onKeyDown(event, place);
          }}
        >
          <span className={styles.words}>{words.jobs[each]}</span>
          <span className={styles.space} aria-hidden>
            {words.jobs[each]}
          </span>
        </button>
      ))}
    </div>
  );
}
