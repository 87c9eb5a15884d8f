import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { describeConflict } from '../../../core/city/draw/conflicts/describeConflict';
import type { Conflict } from '../../../core/compilation/model/Conflict';
import { findUnit } from '../../../core/catalogue/findUnit';
import { usePane } from '../../PaneContext';
import { VirtualList } from '../../parts/VirtualList';
import type { Compilation } from '../Compilation';
import { findByName } from '../parts/findByName';
import { RowButton } from '../parts/RowButton';
import { SearchField } from '../parts/SearchField';
import { ConflictCard } from './ConflictCard';

const ROW_HEIGHT = 60;

const useStyles = makeStyles({
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '&[hidden]': { display: 'none' } },
  row: {
    height: '100%',
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** *Xung đột*: what can be settled in more than one way, those that somebody has to look at first. */
export function ConflictsSection({ compilation }: { readonly compilation: Compilation }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.conflicts;
  const { conflicts } = compilation.campaign;
  const [opened, setOpened] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const fits = findByName(typed);
  const found = conflicts.filter((each) => fits(`${whoOf(each, compilation)} ${each.unit ?? ''}`));
  const conflict = conflicts.find(({ id }) => id === opened);
  const groups = [
    { title: w.open, items: found.filter(({ isOpen }) => isOpen) },
    { title: w.settled, items: found.filter(({ isOpen }) => !isOpen) },
  ].filter(({ items }) => items.length > 0);
  if (conflicts.length === 0) return <p className={styles.empty}>{w.none}</p>;
  return (
    <>
      {conflict !== undefined && (
        <ConflictCard
          key={conflict.id}
          conflict={conflict}
          compilation={compilation}
          onBack={() => {
            setOpened(null);
          }}
        />
      )}
      <div className={styles.stack} hidden={conflict !== undefined}>
        <SearchField value={typed} onChange={setTyped} />
        {groups.length === 0 && <p className={styles.empty}>{words.pane.compile.emptyList}</p>}
        {groups.map(({ title, items }) => (
          <div key={title} className={styles.stack}>
            <h2 className={styles.title}>
              {title} ({items.length})
            </h2>
            <VirtualList
              label={title}
              items={items}
              rowHeight={ROW_HEIGHT}
              maxHeight={ROW_HEIGHT * 5}
              keyOf={({ id }) => id}
            >
              {(each) => (
                <ConflictRow
                  conflict={each}
                  compilation={compilation}
                  onOpen={() => {
                    setOpened(each.id);
                  }}
                />
              )}
            </VirtualList>
          </div>
        ))}
      </div>
    </>
  );
}

interface ConflictRowProps {
  readonly conflict: Conflict;
  readonly compilation: Compilation;
  readonly onOpen: () => void;
}

/** The unit or, where none is known, the file. */
function whoOf({ unit, file }: Conflict, { campaign }: Compilation): string {
  return unit === null ? (file ?? '') : (findUnit(campaign.roster, unit)?.name ?? unit);
}

function ConflictRow({ conflict, compilation, onOpen }: ConflictRowProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { kind, what, applied, state } = describeConflict(conflict, compilation.campaign, words);
  const who = whoOf(conflict, compilation);
  return (
    <RowButton className={styles.row} onClick={onOpen} title={`${who}\n${what}`}>
      <span className={styles.cut}>{who}</span>
      <span className={`${styles.cut} ${styles.quiet}`}>{what}</span>
      <span className={`${styles.cut} ${styles.quiet}`}>
        {kind} · {state} · {applied}
      </span>
    </RowButton>
  );
}
