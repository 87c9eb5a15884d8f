import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../PaneContext';

interface UnreadFilesProps {
  readonly text: string;
  readonly onResume: () => void;
}

/** Says that files wait to be read, and reads on with a press. */
export function UnreadFiles({ text, onResume }: UnreadFilesProps) {
  const { words } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onResume}>
          {words.pane.campaign.arrival.unread.resume}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
