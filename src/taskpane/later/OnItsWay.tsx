import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useFrame } from '../PaneContext';

/** What comes sooner is not announced: words that only flash disturb. */
const PATIENCE_MS = 500;

const useStyles = makeStyles({ text: { margin: 0, padding: tokens.spacingHorizontalM } });

/** In the place of a view that a slow network has not brought yet: that it is on its way. */
export function OnItsWay() {
  const styles = useStyles();
  const { words } = useFrame();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLong) return null;
  return (
    <p role="status" className={styles.text}>
      {words.pane.common.fetching}
    </p>
  );
}
