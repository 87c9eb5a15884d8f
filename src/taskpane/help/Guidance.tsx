import { makeStyles, tokens } from '@fluentui/react-components';
import { THRESHOLDS } from '../../core/catalogue/thresholds';
import { formatNumber } from '../../core/numbers/formatNumber';
import type { PaneHelpWords } from '../../core/words/shape/PaneHelpWords';
import { decimalsOf } from '../../core/kernel/decimalsOf';
import { StepSections } from './StepSections';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  signs: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  sign: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

interface GuidanceProps {
  readonly help: PaneHelpWords;
  /** The office that compiles. */
  readonly agency: string;
  readonly language: 'vi' | 'en';
}

/** What to do in each view, the three signs, and the limits beyond which a figure is questioned. */
export function Guidance({ help, agency, language }: GuidanceProps) {
  const styles = useStyles();
  return (
    <>
      <StepSections sections={help.views(agency)} />
      <section>
        <h3 className={styles.heading}>{help.signsTitle}</h3>
        <dl className={styles.signs}>
          {help.signs.map(({ sign, meaning }) => [
            <dt key={sign} className={styles.sign}>
              {sign}
            </dt>,
            <dd key={meaning} className={styles.meaning}>
              {meaning}
            </dd>,
          ])}
        </dl>
      </section>
      <section>
        <h3 className={styles.heading}>{help.limitsTitle}</h3>
        <p className={styles.meaning}>{help.limitsIntro}</p>
        <ul className={styles.list}>
          {Object.entries(THRESHOLDS).map(([name, { value, unit, reason, source }]) => (
            <li key={name}>
              {`${formatNumber(value, { decimals: decimalsOf(value), language })} ${help.limitUnits[unit]}: ${reason[language]}${source === null ? '' : ` (${source})`}`}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
