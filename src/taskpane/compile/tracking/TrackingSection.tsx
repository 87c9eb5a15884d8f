import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitFilter } from '../../../core/words/shape/PaneCampaignWords';
import { usePane } from '../../PaneContext';
import { VirtualList } from '../../parts/VirtualList';
import type { Compilation } from '../Compilation';
import { GroupRates } from '../outcome/GroupRates';
import { findByName } from '../parts/findByName';
import { SearchField } from '../parts/SearchField';
import { GroupSelect } from '../parts/GroupSelect';
import { filterUnits, UNIT_FILTERS } from './filterUnits';
import { PasteRegister } from './PasteRegister';
import { UnitCard } from './UnitCard';
import { UnitRow } from './UnitRow';

const ROW_HEIGHT = 52;

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '&[hidden]': { display: 'none' } },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** *Tình hình nộp*: where every unit stands, by cụm/khối, and the officer's decisions. */
export function TrackingSection({ compilation }: { readonly compilation: Compilation }) {
  const styles = useStyles();
  const { words } = usePane();
  const { campaign: w, compile } = words.pane;
  const { campaign } = compilation;
  const [filter, setFilter] = useState<UnitFilter>('missing');
  const [group, setGroup] = useState('');
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const { units } = campaign.tracking;
  const fits = findByName(typed);
  const found = units.filter(({ name, unit: code }) => fits(`${name} ${code}`));
  const shown = filterUnits(found, filter, group);
  const unit = units.find((each) => each.unit === opened);
  return (
    <>
      {unit !== undefined && (
        <UnitCard
          key={unit.unit}
          unit={unit}
          compilation={compilation}
          onBack={() => {
            setOpened(null);
          }}
        />
      )}
      <div className={styles.stack} hidden={unit !== undefined}>
        <SearchField value={typed} onChange={setTyped} />
        <GroupSelect campaign={campaign} value={group} onChange={setGroup} />
        <div className={styles.chips} role="group">
          {UNIT_FILTERS.map((each) => (
            <ToggleButton
              key={each}
              size="small"
              shape="circular"
              checked={each === filter}
              onClick={() => {
                setFilter(each);
              }}
            >
              {w.counted(w.tracking.filters[each], String(filterUnits(found, each, group).length))}
            </ToggleButton>
          ))}
        </div>
        {shown.length === 0 ? (
          <p className={styles.empty}>{compile.emptyList}</p>
        ) : (
          <VirtualList
            label={w.tracking.filters[filter]}
            items={shown}
            rowHeight={ROW_HEIGHT}
            maxHeight={ROW_HEIGHT * 7}
            keyOf={({ unit: code }) => code}
          >
            {(each) => (
              <UnitRow
                unit={each}
                onOpen={() => {
                  setOpened(each.unit);
                }}
              />
            )}
          </VirtualList>
        )}
        <PasteRegister compilation={compilation} />
        <h2 className={styles.title}>{w.outcome.rates}</h2>
        <GroupRates campaign={campaign} />
      </div>
    </>
  );
}
