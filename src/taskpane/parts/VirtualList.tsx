import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  frame: {
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    overflow: 'hidden',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Rows drawn above and below what is seen, so that a quick scroll shows no gap. */
const SPARE = 6;

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** Pixels; all rows are alike. */
  readonly rowHeight: number;
  /** Pixels that the list takes at most. */
  readonly maxHeight: number;
  readonly keyOf: (item: T) => string | number;
  readonly children: (item: T) => ReactNode;
}

/** A list of any length that draws only the rows in sight. */
export function VirtualList<T>({ label, items, rowHeight, maxHeight, keyOf, children }: VirtualListProps<T>) {
  const styles = useStyles();
  const [scrollTop, setScrollTop] = useState(0);
  const height = Math.min(maxHeight, items.length * rowHeight);
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const last = Math.min(items.length, Math.ceil((scrollTop + height) / rowHeight) + SPARE);
  return (
    <div
      className={styles.frame}
      style={{ height, flexShrink: 0 }}
      tabIndex={0}
      role="region"
      aria-label={label}
      onScroll={({ currentTarget }) => {
        setScrollTop(currentTarget.scrollTop);
      }}
    >
      <ul className={styles.list} style={{ height: items.length * rowHeight }}>
        {items.slice(first, last).map((item, i) => (
          <li
            key={keyOf(item)}
            className={styles.item}
            style={{ top: (first + i) * rowHeight, height: rowHeight }}
            aria-setsize={items.length}
            aria-posinset={first + i + 1}
          >
            {children(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
