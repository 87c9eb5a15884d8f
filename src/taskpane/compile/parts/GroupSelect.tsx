import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import { groupName } from '../../../core/city/draw/parts/groupName';
import { usePane } from '../../PaneContext';
import { groupKey } from './groupKey';

const useStyles = makeStyles({
  // A long name of a group must not make the pane wider.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface GroupSelectProps {
  readonly campaign: Campaign;
  /** Empty for all. */
  readonly value: string;
  readonly onChange: (group: string) => void;
}

/** Chooses a cụm/khối. */
export function GroupSelect({ campaign: { tracking, roster }, value, onChange }: GroupSelectProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.tracking;
  return (
    <Field label={w.group} className={styles.field}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      >
        <option value="">{w.allGroups}</option>
        {tracking.groups.map((group) => (
          <option key={groupKey(group)} value={groupKey(group)}>
            {groupName(group, roster, words)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
