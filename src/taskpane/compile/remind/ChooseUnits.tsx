import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import { needsOf } from '../../../core/campaign/tracking/needsOf';
import type { Need } from '../../../core/compilation/model/Reminder';
import type { TrackedUnit } from '../../../core/compilation/model/Tracking';
import { findUnit } from '../../../core/catalogue/findUnit';
import { usePane } from '../../PaneContext';
import { VirtualList } from '../../parts/VirtualList';
import { findByName } from '../parts/findByName';
import { SearchField } from '../parts/SearchField';

const ROW_HEIGHT = 52;

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  row: { height: '100%', display: 'flex', alignItems: 'center', minWidth: 0 },
  label: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', width: '250px' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ChooseUnitsProps {
  readonly units: readonly TrackedUnit[];
  readonly campaign: Campaign;
  /** What units are urged for; nothing else is said beside them. */
  readonly asked: readonly Need[];
  /** Units that are taken out. */
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: ReadonlySet<string>) => void;
}

/** The units that have something to do, each chosen until it is taken out. */
export function ChooseUnits({ units, campaign, asked, without, onChange }: ChooseUnitsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.remind;
  const [typed, setTyped] = useState('');
  const fits = findByName(typed);
  const shown = units.filter(({ name, unit }) => fits(`${name} ${unit}`));
  const chosenShown = shown.filter(({ unit }) => !without.has(unit)).length;
  const chosen = units.filter(({ unit }) => !without.has(unit)).length;
  return (
    <>
      <div className={styles.head}>
        <span role="status">{w.chosen(String(chosen), String(units.length))}</span>
        <Button
          size="small"
          onClick={() => {
            const codes = shown.map(({ unit }) => unit);
            onChange(
              new Set(
                chosenShown === 0 ? [...without].filter((code) => !codes.includes(code)) : [...without, ...codes],
              ),
            );
          }}
        >
          {chosenShown === 0 ? w.all : w.noneChosen}
        </Button>
      </div>
      <SearchField value={typed} onChange={setTyped} />
      <VirtualList
        label={w.chosen(String(chosen), String(units.length))}
        items={shown}
        rowHeight={ROW_HEIGHT}
        maxHeight={ROW_HEIGHT * 5}
        keyOf={({ unit }) => unit}
      >
        {(unit) => {
          const name = `${unit.name} (${unit.unit})`;
          const needs = needsOf(unit)
            .filter((need) => asked.includes(need))
            .map((need) => words.campaign.reminders.needs[need]);
          const address = findUnit(campaign.roster, unit.unit)?.email ?? w.noAddress;
          const second = [...needs, address].join(' · ');
          return (
            <div className={styles.row} title={`${name}\n${second}`}>
              <Checkbox
                checked={!without.has(unit.unit)}
                label={
                  <>
                    <span className={styles.label}>{name}</span>
                    <span className={`${styles.label} ${styles.quiet}`}>{second}</span>
                  </>
                }
                onChange={(_, { checked }) => {
                  const next = new Set(without);
                  if (checked === true) next.delete(unit.unit);
                  else next.add(unit.unit);
                  onChange(next);
                }}
              />
            </div>
          );
        }}
      </VirtualList>
    </>
  );
}
