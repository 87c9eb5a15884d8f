import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { usePane } from '../../PaneContext';

/** From one thing back to the list in which it stands. */
export function BackButton({ onClick }: { readonly onClick: () => void }) {
  const { words } = usePane();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      style={{ alignSelf: 'flex-start' }}
      onClick={onClick}
    >
      {words.pane.campaign.outcome.back}
    </Button>
  );
}
