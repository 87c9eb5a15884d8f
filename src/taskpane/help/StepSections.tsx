import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface StepSectionsProps {
  readonly sections: readonly { readonly name: string; readonly steps: readonly string[] }[];
}

/** Parts of the help, each with what is to be done there. */
export function StepSections({ sections }: StepSectionsProps) {
  const styles = useStyles();
  return (
    <>
      {sections.map(({ name, steps }) => (
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
