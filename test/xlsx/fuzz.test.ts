import * as SheetJS from '@e965/xlsx';
import { zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { vi } from '../../src/core/words/vi/vi';
import { readDrawn } from '../../src/xlsx/readDrawn';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { baseForm } from '../corpus/baseForm';
import { compound } from '../corpus/compound';
import { bySheetJs } from '../corpus/files/otherPrograms';
import { mutateBytes, mutateLines, mutateParts, mutateStructure, type Mutation } from '../corpus/mutations';
import { tnef } from '../corpus/tnef';
import { randomFrom } from '../support/randomFrom';
import { SAMPLE_PLAN } from './sampleWorkbook';

/** More for a long night: `CHITIEU_FUZZ=100000 npx jest test/xlsx/fuzz`; another seed by CHITIEU_SEED. */
const ROUNDS = Number(process.env['CHITIEU_FUZZ'] ?? 150);
const SEED = Number(process.env['CHITIEU_SEED'] ?? 56);
/** Processor time that no mutation of a small file may take, in seconds. */
const SLOW = 5;
/** Memory by which the process may grow, in megabytes: a lying header asks for gigabytes. */
const ROOM = 800;

const FORMS = [writeWorkbook(SAMPLE_PLAN), baseForm()];
const ATTACHED = '__attach_version1.0_#00000000';
const MESSAGE = compound({
  '__properties_version1.0': new Uint8Array(32),
  [`${ATTACHED}/__substg1.0_37010102`]: baseForm(),
  [`${ATTACHED}/__substg1.0_3707001F`]: new Uint8Array(Buffer.from('Biểu.xlsx', 'utf16le')),
});
const MAIL = new Uint8Array(
  Buffer.from(
    [
      'From: =?UTF-8?Q?V=C4=83n_ph=C3=B2ng?= <a@example.vn>',
      'Subject: Báo cáo',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b1"',
      '',
      '--b1',
      'Content-Type: multipart/alternative; boundary="b2"',
      '',
      '--b2',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'K=C3=ADnh g=E1=BB=ADi',
      '--b2--',
      '--b1',
      'Content-Type: application/octet-stream;',
      ' name="=?UTF-8?B?Qmnhu4N1Lnhsc3g=?="',
      "Content-Disposition: attachment; filename*0*=UTF-8''Bi%E1%BB%83u; filename*1*=.xlsx",
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(baseForm())
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
      '--b1--',
    ].join('\r\n'),
  ),
);

const BINARY = '.xls, .xlsb and .ods, bytes';
/** Of nothing that the product draws: what becomes of its mutations stays as it was found. */
const TABLE = SheetJS.utils.aoa_to_sheet([
  ['Mã số', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'],
  ...Array.from({ length: 40 }, (_, i) => [
    `${i + 1}.1`,
    `Số liệu thứ ${i + 1}`,
    i % 2 ? '%' : 'người',
    1000 / (i + 1),
  ]),
]);

type Kind = readonly [title: string, mutate: Mutation, sound: () => readonly Uint8Array[], share: number];

/** Kinds of file, how they are spoilt, and the share of rounds that they get: other libraries are slower. */
const KINDS: readonly Kind[] = [
  ['.xlsx, bytes', mutateBytes, () => FORMS, 1],
  ['.xlsx, XML of its parts', mutateParts, () => FORMS, 1],
  ['.xlsx, structure of the zip', mutateStructure, () => FORMS, 1],
  ['.zip, structure', mutateStructure, () => [zipSync({ 'a.xlsx': baseForm(), 'b/c.eml': MAIL })], 0.3],
  ['.eml, lines', mutateLines, () => [MAIL], 0.5],
  ['.eml, .msg and winmail.dat, bytes', mutateBytes, () => [MAIL, MESSAGE, tnef('A', 'a.xlsx', baseForm())], 0.5],
  ['.ods, XML of its parts', mutateParts, () => [bySheetJs('ods')], 0.15],
  [BINARY, mutateBytes, () => (['biff8', 'xlsb', 'ods'] as const).map(tableAs), 0.15],
]; // prettier-ignore

describe(`mutations of sound files (seed ${SEED})`, () => {
  test.each(KINDS)(
    '%s: every outcome is a value, and soon',
    async (title, mutate, sound, share) => {
      // The library that reads .xls and .xlsb can turn in circles for ever over a damaged formula. Where users read, its
      // thread is stopped for that (`test/cli/limits.test.ts`); here there is none, and only what is known to end is tried.
      const [seed, rounds] = title === BINARY ? [56, 150] : [SEED, ROUNDS];
      const random = randomFrom(seed);
      const context = { catalogues: bundledCatalogues, roster: bundledRoster };
      const files = sound();
      const before = process.resourceUsage().maxRSS;
      for (let round = 0; round < rounds * share; round++) {
        const content = mutate(random.pick(files), random);
        const start = process.cpuUsage();
        const readings = await receiveFile({ name: 'f', content }, context);
        const { user, system } = process.cpuUsage(start);
        expect([round, (user + system) / 1e6 < SLOW]).toEqual([round, true]);
        expect(readings.length).toBeGreaterThan(0);
        for (const { result } of readings) {
          if (result.ok) expect(result.submission.entries.every(({ value }) => isSound(value))).toBe(true);
          else {
            const { code, params } = result.refusal;
            // A fault of our own would come as READER_FAILED.
            expect([round, params, code]).toEqual([round, params, expect.not.stringContaining('READER_FAILED')]);
            expect(Object.keys(vi.refusals)).toContain(code);
          }
        }
      }
      expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(ROOM);
    },
    3_600_000,
  );

  test('.xlsx as cells and as a drawing', () => {
    const random = randomFrom(SEED + 1);
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = random.pick([mutateBytes, mutateParts, mutateStructure])(random.pick(FORMS), random);
      const result = readWorkbook(bytes);
      const drawn = readDrawn(bytes);
      for (const outcome of [result, drawn]) {
        if (!outcome.ok) expect(Object.keys(vi.refusals)).toContain(outcome.refusal.code);
      }
      if (!result.ok) continue;
      for (const { cells } of result.workbook.sheets) {
        for (const { kind, value } of cells) {
          expect(kind === 'number' ? isSound(value) && value !== null : typeof value !== 'number').toBe(true);
        }
      }
    }
  }, 3_600_000);
});

function tableAs(bookType: SheetJS.BookType): Uint8Array {
  const book = { SheetNames: ['Biểu'], Sheets: { Biểu: TABLE } };
  return new Uint8Array(SheetJS.write(book, { type: 'array', bookType, bookSST: true }) as ArrayBuffer);
}

function isSound(value: unknown): boolean {
  return value === null || Number.isFinite(value);
}
