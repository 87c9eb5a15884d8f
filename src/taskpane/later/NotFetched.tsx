import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useFrame } from '../PaneContext';

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** In the place of a view that could not be fetched: why, and the two ways on. */
export function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  const { words } = useFrame();
  const { problems, common } = words.pane;
  return (
    <div role="alert" className={styles.box}>
      <p className={styles.text}>{problems.NOT_FETCHED}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRetry}>
          {common.tryAgain}
        </Button>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {common.reopen}
        </Button>
      </div>
    </div>
  );
}
