import type { Words } from '../words/Words';
import type { CheckReport, ReportedFinding } from './CheckReport';
import { escapeHtml } from './escapeHtml';

/** So much fits on a page of A4; the rest is counted on it and stands in full in the JSON. */
const MOST = { kept: 6, open: 8, codes: 8 };
const LONGEST = 240;

const STYLE = `
@page { size: A4 portrait; margin: 15mm 15mm 12mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 10pt/1.25 "Times New Roman", Tinos, "Liberation Serif", serif; }
@media screen { body { max-width: 175mm; margin: 12mm auto; padding: 0 5mm; } }
h1 { margin: 3mm 0 1mm; font-size: 14pt; text-align: center; }
h2 { margin: 3mm 0 1mm; font-size: 11pt; }
p { margin: 0 0 1mm; }
.center { text-align: center; }
.hash { font: 7.5pt/1.2 monospace; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 0.5pt solid #000; padding: 0.4mm 1.2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td.number { text-align: right; }
tr { break-inside: avoid; }
`;

/**
 * The report as one printable page, complete in itself: no script, nothing fetched, every text escaped. Lists are cut
 * to what fits and say how many they leave out.
 */
export function checkReportHtml(report: CheckReport, words: Words): string {
  const w = words.sending.report;
  const { plan, unit, counts } = report;
  const facts: readonly (readonly [string, string])[] = [
    [w.unit, unit.code === '' ? unit.name : `${unit.name} (${unit.code})`],
    [w.plan, w.planOf(plan.number, words.date(plan.date))],
    [w.period, report.periodText],
    [w.checkedAt, words.sending.time(report.time)],
    [w.answered, `${report.answered}/${report.figures}`],
    [w.versions, w.versionsOf(report.catalogueVersion, report.ruleVersion)],
  ];
  const codes = report.codes.map(({ code, severity, count, kept }) =>
    row([text(words.severities[severity]), text(w.codes[code]), number(count), number(kept)]),
  );
  const body = [
    `<h1>${escapeHtml(w.title)}</h1>`,
    `<table>${facts.map(([name, value]) => row([`<th>${escapeHtml(name)}</th>`, text(value)])).join('')}</table>`,
    `<p class="hash">SHA-256: ${escapeHtml(report.sha256)}</p>`,
    `<h2>${escapeHtml(w.result(counts.error, counts.warning, counts.information, report.kept.length))}</h2>`,
    codes.length === 0
      ? `<p>${escapeHtml(w.nothingFound)}</p>`
      : list([w.severity, w.kind, w.count, w.keptCount], codes, MOST.codes, w.more),
    ...section(
      w.kept,
      [w.place, w.finding, w.note],
      report.kept.map((each) => findingRow(each, each.note, w.wholeForm)),
      MOST.kept,
      w.more,
    ),
    ...section(
      w.open,
      [w.place, w.finding, w.severity],
      report.open.map((each) => findingRow(each, words.severities[each.severity], w.wholeForm)),
      MOST.open,
      w.more,
    ),
  ];
  const head = `<meta charset="utf-8"><title>${escapeHtml(`${w.title} – ${unit.name}`)}</title><style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="${words.language}"><head>${head}</head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
}

type More = (count: number) => string;

function section(
  title: string,
  captions: readonly string[],
  rows: readonly string[],
  most: number,
  more: More,
): readonly string[] {
  return rows.length === 0 ? [] : [`<h2>${escapeHtml(title)}</h2>`, list(captions, rows, most, more)];
}

function list(captions: readonly string[], rows: readonly string[], most: number, more: More): string {
  const head = `<thead>${row(captions.map((caption) => `<th>${escapeHtml(caption)}</th>`))}</thead>`;
  const rest = rows.length > most ? `<p>${escapeHtml(more(rows.length - most))}</p>` : '';
  return `<table>${head}<tbody>${rows.slice(0, most).join('')}</tbody></table>${rest}`;
}

function findingRow({ indicator, cell, message }: ReportedFinding, last: string, wholeForm: string): string {
  const place = [indicator ?? wholeForm, ...(cell === null ? [] : [cell])].join(', ');
  return row([text(place), text(cut(message)), text(cut(last))]);
}

const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
const text = (value: string): string => `<td>${escapeHtml(value)}</td>`;
const number = (value: number): string => `<td class="number">${value}</td>`;

function cut(value: string): string {
  const characters = [...value];
  return characters.length <= LONGEST ? value : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
