import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NUMBER_CASES } from '../../core/numbers/numberCases';
import { RULE_VERSION } from '../../core/validation/ruleVersion';
import { guide as englishGuide } from '../../core/words/en/guide';
import { otherPrograms as englishPrograms } from '../../core/words/en/otherPrograms';
import { userGuide as englishUserGuide } from '../../core/words/en/userGuide';
import { paneHelp as english } from '../../core/words/en/paneHelp';
import { guide as vietnameseGuide } from '../../core/words/vi/guide';
import { otherPrograms as vietnamesePrograms } from '../../core/words/vi/otherPrograms';
import { userGuide as vietnameseUserGuide } from '../../core/words/vi/userGuide';
import { paneHelp as vietnamese } from '../../core/words/vi/paneHelp';
import { TabbedDialog } from '../parts/TabbedDialog';
import { usePane } from '../PaneContext';
import { Guidance } from './Guidance';
import { NumberCases } from './NumberCases';
import { OtherPrograms } from './OtherPrograms';
import { PictureGuide } from './PictureGuide';
import { SelfTest } from './SelfTest';
import { StepSections } from './StepSections';
import { TryNumber } from './TryNumber';
import { useAgency } from './useAgency';

const useStyles = makeStyles({
  version: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
});

type Topic = 'use' | 'numbers' | 'administration' | 'selfTest';

/**
 * Help: what to do, how numbers are read, to be tried, how an office installs the add-in (`help.html` says the same),
 * what this Excel does.
 */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { words, services } = usePane();
  const help = words.language === 'vi' ? vietnamese : english;
  const guide = words.language === 'vi' ? vietnameseGuide : englishGuide;
  const agency = useAgency();
  const userGuide = (words.language === 'vi' ? vietnameseUserGuide : englishUserGuide)(agency);
  const [topic, setTopic] = useState<Topic>('use');
  const { use, numbers, selfTest } = help.topics;
  const topics: Readonly<Record<Topic, string>> = { use, numbers, administration: guide.administration, selfTest };
  return (
    <TabbedDialog
      open
      title={help.title}
      tabs={topics}
      tab={topic}
      onTab={setTopic}
      isRead={topic !== 'selfTest'}
      onClose={onClose}
    >
      {topic === 'use' && (
        <>
          <PictureGuide guide={userGuide.unit} language={words.language} />
          <PictureGuide guide={userGuide.office} language={words.language} />
          <PictureGuide guide={userGuide.plan} language={words.language} />
          <Guidance help={help} agency={agency} language={words.language} />
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
      <p className={styles.version}>{help.version(services.runningIn, RULE_VERSION)}</p>
    </TabbedDialog>
  );
}
