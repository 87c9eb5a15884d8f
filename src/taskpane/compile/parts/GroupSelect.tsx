import { Field, Select } from '@fluentui/react-components';
import type { Campaign } from '../../../core/campaign/Campaign';
import { groupName } from '../../../core/campaign/groupName';
import { usePane } from '../../PaneContext';
import { groupKey } from '../tracking/filterUnits';

interface GroupSelectProps {
  readonly campaign: Campaign;
  /** Empty for all. */
  readonly value: string;
  readonly onChange: (group: string) => void;
}

/** Chooses a cụm/khối. */
export function GroupSelect({ campaign: { tracking, roster }, value, onChange }: GroupSelectProps) {
  const { words } = usePane();
  const w = words.pane.campaign.tracking;
  return (
    <Field label={w.group}>
      <Select
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
