import { bundledCatalogues } from '../../core/catalogue/bundledCatalogues';
import { officeOf } from '../../core/catalogue/officeOf';
import { guide as guideEn } from '../../core/words/en/guide';
import { otherPrograms as programsEn } from '../../core/words/en/otherPrograms';
import { paneHelp as helpEn } from '../../core/words/en/paneHelp';
import type { GuideSection, GuideWords } from '../../core/words/shape/GuideWords';
import type { OtherProgram, OtherProgramsWords } from '../../core/words/shape/OtherProgramsWords';
import type { PaneHelpWords } from '../../core/words/shape/PaneHelpWords';
import { guide as guideVi } from '../../core/words/vi/guide';
import { otherPrograms as programsVi } from '../../core/words/vi/otherPrograms';
import { paneHelp as helpVi } from '../../core/words/vi/paneHelp';
import { contentPolicy } from './contentPolicy';

interface Language {
  readonly code: 'vi' | 'en';
  readonly name: string;
  readonly help: PaneHelpWords;
  readonly guide: GuideWords;
  readonly programs: OtherProgramsWords;
}

/** The pages stand beside the add-in, whose own plan nobody has changed yet. */
const AGENCY = officeOf(bundledCatalogues[0]).agency;

const LANGUAGES: readonly Language[] = [
  { code: 'vi', name: 'Tiếng Việt', help: helpVi, guide: guideVi, programs: programsVi },
  { code: 'en', name: 'English', help: helpEn, guide: guideEn, programs: programsEn },
];

/**
 * A page of the site that is read in any browser, outside Excel and without a script: Vietnamese first, then English.
 *
 * @param name `help`: how each part of the pane is used, and how it is installed; `support`: what to do when something
 *   does not work
 */
export function textPage(name: 'help' | 'support'): string {
  const other = name === 'help' ? 'support' : 'help';
  const parts = LANGUAGES.map(
    ({ code, help, guide, programs }) => `
    <article id="${code}" lang="${code}">
      <p><a href="${other}.html#${code}">${escaped(name === 'help' ? guide.toSupport : guide.toHelp)}</a></p>
      ${name === 'help' ? helpParts(help, guide) + programTable(programs) : `<h1>${escaped(guide.supportTitle)}</h1>${list(guide.supportSections(AGENCY))}`}
    </article>`,
  );
  const links = LANGUAGES.map(({ code, name: language }) => `<a href="#${code}" lang="${code}">${language}</a>`);
  const [first] = LANGUAGES;
  const title = name === 'help' ? first?.help.title : first?.guide.supportTitle;
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy('text')}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Chỉ tiêu – ${escaped(title ?? '')}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <link rel="stylesheet" href="text.css" />
  </head>
  <body>
    <nav>${links.join(' · ')}</nav>
    <main>${parts.join('')}
    </main>
  </body>
</html>
`;
}

function helpParts(help: PaneHelpWords, guide: GuideWords): string {
  const signs = help.signs.map(({ sign, meaning }) => `<dt>${escaped(sign)}</dt><dd>${escaped(meaning)}</dd>`);
  return `<h1>${escaped(help.title)}</h1>
      ${list(help.views(AGENCY))}
      <h2>${escaped(help.signsTitle)}</h2><dl>${signs.join('')}</dl>
      <h1>${escaped(guide.administrationTitle)}</h1>
      ${list(guide.administrationSections)}`;
}

function programTable({ title, about, heads, rows }: OtherProgramsWords): string {
  const row = ({ program, kept, changed, dropped }: OtherProgram, cell: 'th' | 'td'): string =>
    `<tr>${[program, kept, changed, dropped].map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;
  const lines = rows.map((each) => row(each, 'td'));
  return `<h2>${escaped(title)}</h2><p>${escaped(about)}</p>
      <table><thead>${row(heads, 'th')}</thead><tbody>${lines.join('')}</tbody></table>`;
}

function list(sections: readonly GuideSection[]): string {
  return sections
    .map(({ name, steps }) => {
      const items = steps.map((step) => `<li>${escaped(step)}</li>`);
      return `<h2>${escaped(name)}</h2><ul>${items.join('')}</ul>`;
    })
    .join('\n      ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
