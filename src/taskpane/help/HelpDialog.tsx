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
import { guide as englishGuide } from '../../core/words/en/guide';
import { otherPrograms as englishPrograms } from '../../core/words/en/otherPrograms';
import { userGuide as englishUserGuide } from '../../core/words/en/userGuide';
import { paneHelp as english } from '../../core/words/en/paneHelp';
import { guide as vietnameseGuide } from '../../core/words/vi/guide';
import { otherPrograms as vietnamesePrograms } from '../../core/words/vi/otherPrograms';
import { userGuide as vietnameseUserGuide } from '../../core/words/vi/userGuide';
import { paneHelp as vietnamese } from '../../core/words/vi/paneHelp';
import { usePane } from '../PaneContext';
import { Guidance } from './Guidance';
import { NumberCases } from './NumberCases';
import { OtherPrograms } from './OtherPrograms';
import { PictureGuide } from './PictureGuide';
import { SelfTest } from './SelfTest';
import { StepSections } from './StepSections';
import { TryNumber } from './TryNumber';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalM, maxWidth: 'calc(100vw - 16px)', maxHeight: 'calc(100vh - 16px)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
});

const TOPICS = ['use', 'numbers', 'administration', 'selfTest'] as const;
type Topic = (typeof TOPICS)[number];

/**
 * Help: what to do, how numbers are read, to be tried, how an office installs the add-in (`help.html` says the same),
 * what this Excel does.
 */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const help = words.language === 'vi' ? vietnamese : english;
  const guide = words.language === 'vi' ? vietnameseGuide : englishGuide;
  const userGuide = words.language === 'vi' ? vietnameseUserGuide : englishUserGuide;
  const [topic, setTopic] = useState<Topic>('use');
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
                setTopic(TOPICS.find((candidate) => candidate === value) ?? 'use');
              }}
            >
              <Tab value="use">{help.topics.use}</Tab>
              <Tab value="numbers">{help.topics.numbers}</Tab>
              <Tab value="administration">{guide.administration}</Tab>
              <Tab value="selfTest">{help.topics.selfTest}</Tab>
            </TabList>
            {topic === 'use' && (
              <>
                <PictureGuide guide={userGuide.unit} language={words.language} />
                <PictureGuide guide={userGuide.office} language={words.language} />
                <PictureGuide guide={userGuide.plan} language={words.language} />
                <Guidance help={help} language={words.language} />
              </>
            )}
            {topic === 'administration' && (
              <>
                <StepSections sections={guide.administrationSections} />
                <OtherPrograms words={words.language === 'vi' ? vietnamesePrograms : englishPrograms} />
              </>
            )}
            {topic === 'selfTest' && <SelfTest help={help} />}
            {topic === 'numbers' && (
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
