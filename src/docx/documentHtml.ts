import { escapeHtml } from '../core/kernel/escapeHtml';
import type { DrawnDocument, WordBlock, WordText } from '../core/workbook/DrawnDocument';

/**
 * A document as HTML that Word takes from the clipboard: the way out where no file can be saved, as in the task pane of
 * Excel for Mac. Layout is Word's own; what a person has still to write is marked.
 */
export function documentHtml({ head, blocks, signOff, annexes }: DrawnDocument): string {
  const lines = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  return [
    '<html><body>',
    '<table><tr><td>',
    lines(escapeHtml(head.superior), `<b>${escapeHtml(head.agency)}</b>`, htmlOf(head.number)),
    '</td><td>',
    lines(`<b>${escapeHtml(head.nation)}</b>`, `<b>${escapeHtml(head.motto)}</b>`, htmlOf(head.placeDate)),
    '</td></tr></table>',
    ...blocks.map(blockHtml),
    '<table><tr><td>',
    lines(`<b><i>${escapeHtml(signOff.receiversTitle)}</i></b>`, ...signOff.receivers.map(htmlOf)),
    '</td><td>',
    lines(`<b>${htmlOf(signOff.title)}</b>`, `<i>${escapeHtml(signOff.hint)}</i>`, `<b>${htmlOf(signOff.name)}</b>`),
    '</td></tr></table>',
    ...annexes.flatMap((annex) => ['<br style="page-break-before: always">', ...annex.map(blockHtml)]),
    '</body></html>',
  ].join('');
}

function blockHtml(block: WordBlock): string {
  switch (block.kind) {
    case 'title':
      return `<p align="center"><b>${escapeHtml(block.name)}</b></p><p align="center"><b>${escapeHtml(block.subject)}</b></p>`;
    case 'addressee':
      return `<p align="center">${htmlOf(block.text)}</p>`;
    case 'heading':
      return `<h${String(block.level)}>${escapeHtml(block.text)}</h${String(block.level)}>`;
    case 'paragraph':
      return `<p>${htmlOf(block.text)}</p>`;
    case 'item':
      return `<p>- ${htmlOf(block.text)}</p>`;
    case 'table': {
      const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
        `<tr>${cells.map((cell, i) => `<${tag} align="${block.columns[i]?.align ?? 'left'}">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
      const captions = block.columns.map(({ caption }) => caption);
      return `<table border="1">${row('th', captions)}${block.rows.map((cells) => row('td', cells)).join('')}</table>`;
    }
  }
}

function htmlOf(text: WordText): string {
  return text
    .map(({ text: words, bold, placeholder }) => {
      const escaped = escapeHtml(words).replaceAll('\n', '<br>');
      const said = placeholder === true ? `<mark>${escaped}</mark>` : escaped;
      return bold === true ? `<b>${said}</b>` : said;
    })
    .join('');
}
