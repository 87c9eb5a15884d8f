import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { formWorkbook } from '../../src/core/form/draw/formWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { openDrawn } from '../../src/embedded/univer/openDrawn';
import { saveDrawn } from '../../src/embedded/univer/saveDrawn';
import { readDrawn } from '../../src/xlsx/readDrawn';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { expectSameDrawn } from '../support/expectSameDrawn';

const host = createHeadlessHost();
const catalogue = bundledCatalogues[0];
const unit = bundledRoster.units.find(({ code }) => code === '10525')!;
const form = formWorkbook({ catalogue, roster: bundledRoster, unit, period: '2026', words: vi });

afterAll(() => {
  host.book.dispose();
});

test('a form that is opened and saved is the same form', async () => {
  openDrawn(host.book, form);
  await host.book.calculated();
  expectSameDrawn(saveDrawn(host.book), form);
});

test('and so it is through a file', async () => {
  openDrawn(host.book, form);
  await host.book.calculated();
  const saved = saveDrawn(host.book);
  const read = readDrawn(writeWorkbook(saved));
  if (!read.ok) throw new Error(read.refusal.code);
  openDrawn(host.book, read.drawn);
  await host.book.calculated();
  expectSameDrawn(saveDrawn(host.book), saved);
});
