import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { RevisedFigure } from '../../core/planbook/carried/planRevision';
import { revisionLines } from '../../core/words/revisionLines';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.2em', overflowWrap: 'anywhere' } });

/** What a plan that was changed in mid-campaign changes for forms that were received; nothing where it changes nothing. */
export function RevisedPlan({ revision }: { readonly revision: readonly RevisedFigure[] }) {
  const styles = useStyles();
  const { words } = usePane();
  if (revision.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="revised-plan">
      <MessageBarBody>
        {words.cli.revised}
        <ul className={styles.list}>
          {revisionLines(revision, words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
