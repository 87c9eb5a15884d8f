import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useFrame } from '../PaneContext';

/** What comes sooner is not announced: words that only flash disturb. */
const PATIENCE_MS = 500;

const useStyles = makeStyles({
  text: { margin: 0, padding: tokens.spacingHorizontalM },
  above: {
    position: 'fixed',
    top: tokens.spacingVerticalXXXL,
    left: tokens.spacingHorizontalM,
    right: tokens.spacingHorizontalM,
    zIndex: 3,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
});

/**
 * In the place of a view that a slow network has not brought yet: that it is on its way.
 *
 * @param above over what stands there, as the menu or the dialog will
 */
export function OnItsWay({ above = false }: { readonly above?: boolean }) {
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
    <p role="status" className={mergeClasses(styles.text, above && styles.above)}>
      {words.pane.common.fetching}
    </p>
  );
}
