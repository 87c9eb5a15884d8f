import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../src/core/words/en');

type Render = (...args: readonly unknown[]) => unknown;

/** Whatever words may ask of what they are given: it reads as 1, has itself for every part, and answers with itself. */
const ONE: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '1' : key === 'length' ? 1 : ONE),
  apply: () => ONE,
});

/** What stands for 1 and for nothing. */
const GIVEN: readonly (readonly [unknown, unknown])[] = [
  [1, 0],
  ['1', ''],
  [ONE, ''],
];

/** More than words take. */
const MOST = 6;

/** All words that are made of something, with where they stand. */
function* rendersIn(value: unknown, place: string): Generator<readonly [string, Render]> {
  if (typeof value === 'function') yield [place, value as Render];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* rendersIn(each, `${place}.${key}`);
  }
}

/** A text, or the texts in a list or table of them. */
function stringsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(stringsIn) : [];
}

/** What words say of one of each thing that they count, and of one of some and none of the others. */
function textsOf(render: Render): ReadonlySet<string> {
  const count = Math.min(MOST, Math.max(render.length, 1));
  const texts = new Set<string>();
  for (const [some, none] of GIVEN) {
    for (let which = 0; which < 1 << count; which += 1) {
      try {
        const said = render(...Array.from({ length: count }, (_, i) => ((which >> i) & 1 ? none : some)));
        for (const text of stringsIn(said)) texts.add(text);
      } catch {
        // It takes something else than this, as a list.
      }
    }
  }
  return texts;
}

/** No nouns: as in “Cell 1 shows”, where the number stands for a name or value. */
const OTHERS =
  'adds|as|besides|but|counts|differs|has|holds|is|its|keeps|lacks|lists|needs|reports(?= its| the)|says|sends|shows|stands|this|times|was|writes';

/** `1 figures`, `1 more units`, `1 figure are`; but not `1 figure of units`, nor `2,1 figures`. */
const ADJECTIVE =
  '(?:(?!as|besides|but|deep|for|from|has|holds|in|is|lists|of|on|reports|shows|was|with|without)[a-z-]+ )';
const PLURAL = new RegExp(
  `(?<![\\d.,/–-])\\b1 (?:${ADJECTIVE}{0,2}(?!(?:${OTHERS})\\b)[a-z]+s|(?<!of 1 )[a-z]+ (?:are|were|have))\\b`,
);

/** A whole part of the words, made for a kind of area. */
function isMakerOfWords(render: Render, place: string): boolean {
  if (place.split('.').length > 4) return false;
  const made = render('city');
  return typeof made === 'object' && made !== null && !Array.isArray(made);
}

async function rendersOfEnglish(): Promise<ReadonlyMap<Render, string>> {
  const found = new Map<Render, string>();
  for (const file of readdirSync(FOLDER)) {
    const words: unknown = await import(join(FOLDER, file));
    for (const [place, render] of rendersIn(words, file)) {
      // What makes words for an area is tried by what it made: all of it is in `en`.
      if (!found.has(render) && !isMakerOfWords(render, place)) found.set(render, place);
    }
  }
  return found;
}

test('no English words say many of one', async () => {
  const renders = await rendersOfEnglish();
  const wrong = [...renders].flatMap(([render, place]) =>
    [...textsOf(render)].flatMap((text) => {
      const found = PLURAL.exec(text)?.[0];
      return found === undefined ? [] : [`${place}: ${found}`];
    }),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test('all words that are made of something were tried, but for those that are chosen from a table by what they are given', async () => {
  const renders = await rendersOfEnglish();
  const untried = [...renders].filter(([render]) => textsOf(render).size === 0).map(([, place]) => place);
  expect(untried).toEqual([
    'en.ts.en.findings.MAGNITUDE',
    'en.ts.en.findings.RELATION',
    'en.ts.en.findings.PREVIOUS_NOT_COMPARABLE',
    'en.ts.en.campaign.settings.problems.SCORING_ROW',
    'en.ts.en.campaign.settings.problems.UNIT_ROW',
    'en.ts.en.city.imputedBy',
    'paneHelp.ts.paneHelp.readings.number',
  ]);
});
