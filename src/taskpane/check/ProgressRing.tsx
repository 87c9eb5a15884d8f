import { makeStyles, tokens } from '@fluentui/react-components';

const SIZE = 56;
const STROKE = 6;
const RADIUS = (SIZE - STROKE) / 2;
const LENGTH = 2 * Math.PI * RADIUS;

const useStyles = makeStyles({
  ring: { flexShrink: 0, transform: 'rotate(-90deg)' },
  // A contrast theme leaves the strokes of a drawing as they are.
  track: { stroke: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { stroke: 'GrayText' } },
  done: {
    stroke: tokens.colorCompoundBrandStroke,
    transition: 'stroke-dashoffset 300ms',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
});

/** How far along, as a ring; the words beside it say the same. */
export function ProgressRing({ done, all }: { readonly done: number; readonly all: number }) {
  const styles = useStyles();
  const share = all === 0 ? 0 : done / all;
  const circle = { cx: SIZE / 2, cy: SIZE / 2, r: RADIUS, fill: 'none', strokeWidth: STROKE };
  return (
    <svg className={styles.ring} width={SIZE} height={SIZE} aria-hidden>
      <circle className={styles.track} {...circle} />
      <circle className={styles.done} {...circle} strokeDasharray={LENGTH} strokeDashoffset={LENGTH * (1 - share)} />
    </svg>
  );
}
