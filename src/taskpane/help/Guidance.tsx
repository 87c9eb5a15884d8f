import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneHelpWords } from '../../core/words/shape/PaneHelpWords';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  signs: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  sign: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

/** What to do in each view, and the three signs. */
export function Guidance({ help }: { readonly help: PaneHelpWords }) {
  const styles = useStyles();
  return (
    <>
      {help.views.map(({ name, steps }) => (
        <section key={name}>
          <h3 className={styles.heading}>{name}</h3>
          <ul className={styles.list}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      ))}
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
    </>
  );
}
