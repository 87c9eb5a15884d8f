import { makeStyles, tokens } from '@fluentui/react-components';
import type { FirstWords } from '../core/words/shape/FirstWords';
import { countFindings } from './check/countFindings';
import { useFrame } from './PaneContext';
import type { MonitorState } from './state/WorkbookMonitor';
import type { StampStatus } from './state/stampStatus';
import { useMonitor } from './state/useMonitor';

const useStyles = makeStyles({
  strip: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is in front, in one line; always true. */
export function Strip() {
  const styles = useStyles();
  const { monitor, words } = useFrame();
  const state = useMonitor(monitor);
  return (
    <p className={styles.strip} role="status" data-testid="strip">
      {stripText(state, words)}
    </p>
  );
}

/** The strip's words for a state of the workbook. */
function stripText({ view, stale, problem }: MonitorState, words: FirstWords): string {
  const { strip } = words.pane;
  switch (view.kind) {
    case 'reading':
      return problem === null ? strip.reading : strip.unreadable;
    case 'none':
      return strip.noForm;
    case 'planBook':
      return strip.planBook;
    case 'city': {
      const parts = [strip.city(view.period === null ? '…' : words.period(view.period))];
      if (view.received !== null && view.expected !== null) {
        parts.push(strip.cityReceived(String(view.received), String(view.expected)));
      }
      return parts.join(' · ');
    }
    case 'form': {
      const { identity } = view.submission;
      const { error, warning } = countFindings(view.open);
      return [
        strip.form(
          view.unit?.name ?? strip.unknownUnit,
          identity.unit ?? '?',
          identity.period === null ? '…' : words.period(identity.period),
        ),
        strip.answered(String(view.answered), String(view.all)),
        ...(view.waiting.length > 0 ? [strip.toFill(String(view.waiting.length))] : []),
        ...(error + warning + view.waiting.length === 0 ? [strip.fine] : []),
        ...(error > 0 ? [strip.errors(String(error))] : []),
        ...(warning > 0 ? [strip.warnings(String(warning))] : []),
        ...(stale ? [strip.stale] : []),
        ...stampWords(view.stamp, strip),
      ].join(' · ');
    }
  }
}

function stampWords({ kind }: StampStatus, strip: FirstWords['pane']['strip']): readonly string[] {
  if (kind === 'none') return [];
  return [kind === 'intact' ? strip.prepared : strip.changedSincePrepared];
}
