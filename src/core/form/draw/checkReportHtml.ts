import type { Words } from '../../words/shape/Words';
import type { CheckReport, ReportedFinding } from './CheckReport';
import { escapeHtml } from '../../kernel/escapeHtml';

/** So much fits on a page of A4; the rest is counted on it and stands in full in the JSON. */
const MOST = { kept: 4, open: 5, codes: 6 };
/** Characters of a sentence and of a note. */
const LONGEST = { message: 170, note: 100 };

const STYLE = `
@page { size: A4 portrait; margin: 15mm 15mm 12mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0; padding-right: 0.5mm; color: #000; background: #fff; font: 9.5pt/1.2 "Times New Roman", Tinos, "Liberation Serif", serif; }
@media screen { body { max-width: 175mm; margin: 12mm auto; padding: 0 5mm; } }
h1 { margin: 3mm 0 1mm; font-size: 14pt; text-align: center; }
h2 { margin: 3mm 0 1mm; font-size: 11pt; }
p { margin: 0 0 1mm; }
.center { text-align: center; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 0.5pt solid #000; padding: 0.4mm 1.2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td.number { text-align: right; }
table.facts th { width: 45mm; }
table.kept, table.open { table-layout: fixed; }
table.kept th:first-child, table.open th:first-child { width: 23mm; }
table.kept th:last-child { width: 65mm; }
table.open th:last-child { width: 20mm; }
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
    ...(report.code === null ? [] : ([[w.code, report.code]] as const)),
    [w.answered, `${report.answered}/${report.figures}`],
    [w.versions, w.versionsOf(report.catalogueVersion, report.ruleVersion)],
  ];
  const codes = report.codes.map(({ code, severity, count, kept }) =>
    row([text(words.severities[severity]), text(w.codes[code]), number(count), number(kept)]),
  );
  const kept = report.kept.map((each) => findingRow(each, each.note, w.wholeForm));
  const open = report.open.map((each) => findingRow(each, words.severities[each.severity], w.wholeForm));
  const body = [
    `<h1>${escapeHtml(w.title)}</h1>`,
    `<table class="facts">${facts.map(([name, value]) => row([`<th>${escapeHtml(name)}</th>`, text(value)])).join('')}</table>`,
    `<h2>${escapeHtml(w.result(counts.error, counts.warning, counts.information, report.kept.length))}</h2>`,
    codes.length === 0 ? `<p>${escapeHtml(w.nothingFound)}</p>` : '',
    list('codes', [w.severity, w.kind, w.count, w.keptCount], codes, w.more),
    heading(w.kept, kept),
    list('kept', [w.place, w.finding, w.note], kept, w.more),
    heading(w.open, open),
    list('open', [w.place, w.finding, w.severity], open, w.more),
  ];
  const head = `<meta charset="utf-8"><title>${escapeHtml(`${w.title} – ${unit.name}`)}</title><style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="${words.language}"><head>${head}</head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
}

function heading(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2>`;
}

function list(
  name: keyof typeof MOST,
  captions: readonly string[],
  rows: readonly string[],
  more: (count: number) => string,
): string {
  if (rows.length === 0) return '';
  const most = MOST[name];
  const head = `<thead>${row(captions.map((caption) => `<th>${escapeHtml(caption)}</th>`))}</thead>`;
  const rest = rows.length > most ? `<p>${escapeHtml(more(rows.length - most))}</p>` : '';
  return `<table class="${name}">${head}<tbody>${rows.slice(0, most).join('')}</tbody></table>${rest}`;
}

function findingRow({ indicator, cell, message }: ReportedFinding, last: string, wholeForm: string): string {
  const place = [indicator ?? wholeForm, ...(cell === null ? [] : [cell])].join(', ');
  return row([text(place), text(cut(message, LONGEST.message)), text(cut(last, LONGEST.note))]);
}

const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
const text = (value: string): string => `<td>${escapeHtml(value)}</td>`;
const number = (value: number): string => `<td class="number">${value}</td>`;

function cut(value: string, longest: number): string {
  const characters = [...value];
  return characters.length <= longest ? value : `${characters.slice(0, longest - 1).join('')}…`;
}
