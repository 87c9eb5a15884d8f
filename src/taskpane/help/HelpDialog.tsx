import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { NUMBER_CASES } from '../../core/numbers/numberCases';
import { paneHelp as english } from '../../core/words/en/paneHelp';
import { paneHelp as vietnamese } from '../../core/words/vi/paneHelp';
import { usePane } from '../PaneContext';
import { Guidance } from './Guidance';
import { NumberCases } from './NumberCases';
import { TryNumber } from './TryNumber';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalM, maxWidth: 'calc(100vw - 16px)', maxHeight: 'calc(100vh - 16px)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
});

/** Help: what to do in each view, and how numbers are read, to be tried. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const help = words.language === 'vi' ? vietnamese : english;
  const [topic, setTopic] = useState<'use' | 'numbers'>('use');
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{help.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <TabList
              selectedValue={topic}
              size="small"
              onTabSelect={(_, { value }) => {
                setTopic(value === 'numbers' ? 'numbers' : 'use');
              }}
            >
              <Tab value="use">{help.topics.use}</Tab>
              <Tab value="numbers">{help.topics.numbers}</Tab>
            </TabList>
            {topic === 'use' ? (
              <Guidance help={help} language={words.language} />
            ) : (
              <>
                <h3 className={styles.heading}>{help.tryTitle}</h3>
                <TryNumber help={help} />
                <h3 className={styles.heading}>{help.casesTitle(String(NUMBER_CASES.length))}</h3>
                <NumberCases help={help} />
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.pane.common.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
