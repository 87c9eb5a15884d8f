import { makeStyles, tokens } from '@fluentui/react-components';
import type { GuideWords } from '../../core/words/shape/GuideWords';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** How an office installs, updates and removes the add-in; `help.html` says the same outside Excel. */
export function Administration({ guide }: { readonly guide: GuideWords }) {
  const styles = useStyles();
  return (
    <>
      {guide.administrationSections.map(({ name, steps }) => (
        <section key={name}>
          <h3 className={styles.heading}>{name}</h3>
          <ul className={styles.list}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
