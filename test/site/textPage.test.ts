import { JSDOM } from 'jsdom';
import { guide as english } from '../../src/core/words/en/guide';
import { guide as vietnamese } from '../../src/core/words/vi/guide';
import { textPage } from '../../src/site/build/textPage';

const pageOf = (name: 'help' | 'support'): Document => new JSDOM(textPage(name)).window.document;

test('help and support are read without a script, Vietnamese first, then English, each leading to the other', () => {
  for (const [name, other] of [
    ['help', 'support'],
    ['support', 'help'],
  ] as const) {
    const page = pageOf(name);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(Array.from(page.querySelectorAll('article'), ({ lang }) => lang)).toEqual(['vi', 'en']);
    expect(page.querySelector('a[href$=".html#vi"]')?.getAttribute('href')).toBe(`${other}.html#vi`);
  }
});

test('help says how to install for an office, support what to do when something fails, in both languages', () => {
  for (const [language, guide] of [
    ['vi', vietnamese],
    ['en', english],
  ] as const) {
    const help = pageOf('help').getElementById(language)?.textContent ?? '';
    for (const { name, steps } of guide.administrationSections) {
      expect(help).toContain(name);
      for (const step of steps) expect(help).toContain(step);
    }
    const support = pageOf('support').getElementById(language)?.textContent ?? '';
    for (const { steps } of guide.supportSections('Sở Nội vụ'))
      for (const step of steps) expect(support).toContain(step);
  }
  expect(vietnamese.administrationSections.map(({ steps }) => steps.length)).toEqual(
    english.administrationSections.map(({ steps }) => steps.length),
  );
});
