import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { startTrial, type Trial } from './startTrial';
import type { TrialPage } from './TrialPage';

/** The text of axe-core, which runs within the pane. */
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (
    context: { readonly exclude: readonly (readonly string[])[] },
    options: object,
  ) => Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

/** Invisible stops by which Fluent's focus library leads Tab into a list; they hand the focus on at once. */
const FOCUS_STOPS = '[data-tabster-dummy]';

let trial: Trial;

beforeAll(async () => {
  trial = await startTrial();
});

afterAll(async () => {
  await trial.stop();
});

function paneOf(page: TrialPage): Frame {
  const frame = page.page.frames().find((each) => each.url().includes('trial-pane'));
  if (!frame) throw new Error('The page has no pane.');
  return frame;
}

/** What axe finds in the pane, as `rule: element`. */
async function violations(page: TrialPage): Promise<readonly string[]> {
  const frame = paneOf(page);
  await frame.evaluate(AXE);
  return frame.evaluate(async (stops) => {
    const { axe } = window as Window & { readonly axe?: Axe };
    if (axe === undefined) throw new Error('axe is not there');
    const { violations: found } = await axe.run({ exclude: [[stops]] }, {});
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, FOCUS_STOPS);
}

const THEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

test('axe finds nothing in the pane: all jobs, both languages, light, dark and contrast', async () => {
  const page = await trial.open();
  await page.insertForm();
  for (const language of ['vi', 'en'] as const) {
    await paneOf(page).evaluate((chosen) => {
      localStorage.setItem('chitieu.settings', JSON.stringify({ language: chosen }));
      location.reload();
    }, language);
    await page.pane.getByRole('tab').first().waitFor();
    for (let job = 0; job < 3; job += 1) {
      await page.pane.getByRole('tab').nth(job).click();
      await page.pane.getByRole('tabpanel').first().waitFor();
      for (const theme of THEMES) {
        await page.page.emulateMedia(theme);
        expect({ language, job, theme, found: await violations(page) }).toEqual({ language, job, theme, found: [] });
      }
    }
  }
});
