import fc from 'fast-check';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { canonicalFigures } from '../../../src/core/stamp/canonicalFigures';
import { checkStamp } from '../../../src/core/stamp/checkStamp';
import type { JustifiedFinding } from '../../../src/core/stamp/model/JustifiedFinding';
import { justifyFinding } from '../../../src/core/stamp/justifyFinding';
import { makeStamp } from '../../../src/core/stamp/makeStamp';
import { sha256Hex } from '../../../src/core/kernel/sha256Hex';
import type { Stamp } from '../../../src/core/stamp/model/Stamp';
import { stampOf } from '../../../src/core/stamp/model/stampOf';
import { stampProperties } from '../../../src/core/stamp/model/stampProperties';
import { verifyStamp } from '../../../src/core/stamp/verifyStamp';
import { withStamp } from '../../../src/core/stamp/withStamp';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { IDENTITY_SHEET } from '../../../src/core/form/contract/identitySheet';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { xlsxOf } from '../../support/xlsxOf';
import { formOf, KH56 } from '../../support/formLanguage';

const { catalogue, roster } = KH56;
const TIME = '2026-12-14T09:05:00+07:00';
const VERSION = catalogue.plan.version;

function stampFor(submission: Submission, kept: readonly JustifiedFinding[] = []): Stamp {
  const findings = validateSubmission(submission, catalogue, roster);
  const stamp = makeStamp({ submission, catalogue, findings, kept, time: TIME });
  if (stamp === null) throw new Error('the form does not say what it is');
  return stamp;
}

function bookWith(properties: Iterable<readonly [string, string]>, hidden: Iterable<readonly [string, string]> = []) {
  const cells = [...hidden].flatMap((pair, i) =>
    pair.map((value, column) => ({
      row: i + 1,
      column: column + 1,
      kind: 'text' as const,
      value,
      formula: null,
      format: null,
    })),
  );
  const sheets = [{ name: IDENTITY_SHEET, visibility: 'veryHidden' as const, cells }];
  const book: RawWorkbook = { sheets, names: [], properties: new Map(properties), modified: null, date1904: false };
  return book;
}

describe('canonical figures', () => {
  test('one line for each cell, sorted, numbers in their shortest spelling', () => {
    const lines = canonicalFigures(formOf('18.1 = 60.10')).split('\n');
    expect(lines[0]).toBe('kh-56-2026|10525|2026');
    expect(lines).toContain('18.1|number|60.1');
    expect(lines).toContain('15.1|computed');
    expect(lines).toContain('1.1|outOfScope|');
    expect(lines).toContain('18.1.GC|estimated||');
    const codes = lines.slice(1).map((line) => line.split('|')[0]);
    expect(codes).toEqual([...codes].sort());
  });

  test.each([
    ['a number as text', '18.1 = "60"'],
    ['float noise that a program leaves', `18.1 = 60.000000000000004`],
  ])('%s is the same figure', (_, script) => {
    expect(canonicalFigures(formOf(script))).toBe(canonicalFigures(formOf('18.1 = 60')));
  });

  test('0.1 + 0.2 is 0.3, and -0 is 0', () => {
    expect(canonicalFigures(formOf('18.1 = 0.30000000000000004'))).toBe(canonicalFigures(formOf('18.1 = 0.3')));
    expect(canonicalFigures(formOf('18.1 = -0'))).toBe(canonicalFigures(formOf('18.1 = 0')));
  });

  const states = [
    '18.1 = 0',
    '18.1 = -',
    '18.1 = …',
    '18.1 = x',
    '18.1 = (blank)',
    '18.1 = "không rõ"',
    '18.1 = #DIV/0!',
  ];
  test('zero, blank, the signs and what cannot be read stay apart', () => {
    expect(new Set(states.map((script) => canonicalFigures(formOf(script)))).size).toBe(states.length);
  });

  test('where the cells stand does not show', () => {
    const form = formOf('');
    const moved = {
      ...form,
      sheet: 'Khác',
      entries: form.entries.map((entry) => ({ ...entry, cell: 'Z9' })).reverse(),
    };
    expect(canonicalFigures(moved)).toBe(canonicalFigures(form));
  });

  test('a percent typed over its formula shows', () => {
    expect(canonicalFigures(formOf('15.1 = 39'))).not.toBe(canonicalFigures(formOf('')));
  });

  test('text that looks like the separators is not taken for them', () => {
    const noted = (source: string, note: string): string => {
      const form = formOf('');
      return canonicalFigures({ ...form, remarks: form.remarks.map((remark) => ({ ...remark, source, note })) });
    };
    expect(noted('a|b', 'c')).not.toBe(noted('a', 'b|c'));
    expect(noted('a\n', 'b')).toBe(noted('a', 'b'));
    expect(noted('a\\', '|b')).not.toBe(noted('a\\|', 'b'));
  });
});

test('the hash is SHA-256 of the UTF-8 bytes', () => {
  // FIPS 180-4 example, and one with Vietnamese letters (sha256sum).
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('Chỉ tiêu')).toBe('840e6bafc45129fe98e660a417cf1673edb217a3f44d7c480974d30a8597fbfb');
});

describe('a stamp', () => {
  test('is fine with the form that it was made for', () => {
    const form = formOf('');
    expect(verifyStamp(form, stampFor(form), VERSION)).toEqual({ sameForm: true, intact: true, changed: [] });
    expect(checkStamp({ ...form, stamp: stampFor(form) }, catalogue)).toEqual([]);
  });

  test.each([
    ['18.1 = 72', ['18.1']],
    ['18.1 = 72\n5.1 KH = 3', ['18.1', '5.1.KH']],
    ['15.1 TU = 3', ['15.1.TU']],
    ['18.1 TT = chính thức', ['18.1.GC']],
    ['1.1 = 9', ['1.1']],
  ])('after %s it names what was changed', (script, changed) => {
    const stamp = stampFor(formOf(''));
    expect(verifyStamp(formOf(script), stamp, VERSION)).toEqual({ sameForm: true, intact: false, changed });
    const [finding] = checkStamp({ ...formOf(script), stamp }, catalogue);
    const figures = [...new Set(changed.map((code) => code.replace(/\.[A-Z]+$/, '')))];
    expect(finding).toMatchObject({ code: 'STAMP_MISMATCH', severity: 'warning' });
    expect(new Set((finding?.params as { figures: string }).figures.split(', '))).toEqual(new Set(figures));
  });

  test('names ten figures and counts the rest', () => {
    const script = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '3.1', '4.1', '4.2', '4.3', '5.1', '18.1'];
    const stamp = stampFor(formOf(''));
    const changed = { ...formOf(script.map((id) => `${id} = 7`).join('\n')), stamp };
    expect(checkStamp(changed, catalogue)[0]?.params).toEqual({
      time: TIME,
      figures: '1.1, 1.2, 1.3, 1.4, 1.5, 2.1, 3.1, 4.1, 4.2, 4.3',
      count: 12,
      answers: 0,
    });
  });

  test('any change of any figure changes the hash and is named', () => {
    const form = formOf('');
    const stamp = stampFor(form);
    const entered = form.entries.map((_, i) => i).filter((i) => form.entries[i]?.formula === null);
    fc.assert(
      fc.property(fc.constantFrom(...entered), fc.double({ noNaN: true, noDefaultInfinity: true }), (i, number) => {
        const value = Number(number.toPrecision(15));
        fc.pre(Number.isFinite(value));
        const old = form.entries[i]!;
        fc.pre(!(old.state === 'number' && old.value === value));
        const entries = form.entries.map((entry, at) =>
          at === i ? { ...entry, raw: value, value, state: 'number' as const } : entry,
        );
        const verdict = verifyStamp({ ...form, entries }, stamp, VERSION);
        expect(verdict.intact).toBe(false);
        expect(verdict.changed).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['unit 10528', 'period 2026-Q1'])('says that it is of another form: %s', (script) => {
    const stamp = stampFor(formOf(''));
    const codes = checkStamp({ ...formOf(script), stamp }, catalogue).map(({ code }) => code);
    expect(codes).toContain('STAMP_OTHER_FORM');
  });

  test('of another version of the catalogue is no fault, and figures that only one has are not held against it', () => {
    const stamp: Stamp = { ...stampFor(formOf('')), catalogue: '0', figures: new Map([['99.1', '00000000']]) };
    expect(checkStamp({ ...formOf(''), stamp }, catalogue).map(({ code, severity }) => [code, severity])).toEqual([
      ['STAMP_OTHER_RULES', 'information'],
    ]);
    const changed = { ...stampFor(formOf('')), catalogue: '0' };
    expect(verifyStamp(formOf('18.1 = 1'), changed, VERSION).changed).toEqual(['18.1']);
  });

  test('that is missing is no more than an information, a damaged one a warning', () => {
    expect(checkStamp(formOf(''), catalogue).map(({ code, severity }) => [code, severity])).toEqual([
      ['STAMP_MISSING', 'information'],
    ]);
    expect(
      checkStamp({ ...formOf(''), stamp: 'unreadable' }, catalogue).map(({ code, severity }) => [code, severity]),
    ).toEqual([['STAMP_UNREADABLE', 'warning']]);
  });

  test('is not made for a form that does not say what it is', () => {
    const submission = formOf('unit (none)');
    expect(makeStamp({ submission, catalogue, findings: [], kept: [], time: TIME })).toBeNull();
  });

  test('carries counts and only the kept warnings that still apply', () => {
    const before = formOf('unit HP-STC\n5.1 = 400000');
    const findings = validateSubmission(before, catalogue, roster);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    const kept = warnings.flatMap((finding) => justifyFinding(finding, 'đã đối chiếu') ?? []);
    expect(kept.length).toBeGreaterThan(0);
    const stamp = stampFor(before, kept);
    expect(stamp.kept).toEqual(kept);
    expect(stamp.counts.warning).toBe(warnings.length);
    expect(stampFor(formOf('unit HP-STC'), kept).kept).toEqual([]);
  });
});

const anyKept = fc.record({
  code: fc.constantFrom('PLAUSIBLE_RANGE', 'MADE_LATER'),
  indicator: fc.constantFrom(null, '5.1'),
  part: fc.constantFrom(null, 'value' as const, 'plan' as const),
  about: fc.constant('0123abcd'),
  note: fc.string({ unit: 'grapheme', maxLength: 700 }).map((note) => note.normalize('NFC')),
});

describe('on its way', () => {
  const whole = stampFor(formOf(''));

  test('goes through properties and through the hidden sheet unchanged', () => {
    fc.assert(
      fc.property(fc.array(anyKept, { maxLength: 6 }), (kept) => {
        const stamp = { ...whole, kept };
        const values = Object.entries(stampProperties(stamp));
        for (const [, value] of values) expect(value.length).toBeLessThanOrEqual(255);
        expect(stampOf(bookWith(values))).toEqual(stamp);
        expect(stampOf(bookWith([], values))).toEqual(stamp);
      }),
      { numRuns: 200 },
    );
  });

  test('is found in the hidden sheet where properties were dropped or damaged', () => {
    const values = Object.entries(stampProperties(whole));
    const damaged = values.filter(([key]) => !key.endsWith('figures.2'));
    expect(stampOf(bookWith(damaged, values))).toEqual(whole);
    expect(stampOf(bookWith(damaged, damaged))).toBe('unreadable');
    expect(stampOf(bookWith([]))).toBeNull();
  });

  test('is not confused by what an earlier, longer one left behind', () => {
    const long = stampProperties({ ...whole, kept: Array.from({ length: 9 }, () => keptWith('x'.repeat(200))) });
    const values = { ...long, ...stampProperties(whole) };
    expect(stampOf(bookWith(Object.entries(values)))).toEqual(whole);
  });

  test.each([
    ['time', 'hôm qua'],
    ['time', '2026-13-45T09:05:00+07:00'],
    ['sha256', 'abc'],
    ['errors', '-1'],
    ['unit', ''],
    ['figures.1', '1/99999[...]'],
    ['figures.1', ''],
    ['kept.1', '1/1[{"a":1}]'],
    ['kept.1', '1/1[[["A",1,null,"",""]]]'],
    ['kept.1', '1/1[[]'],
  ])('with %s = %s it is unreadable', (key, value) => {
    const values = { ...stampProperties(whole), [`chitieu.stamp.${key}`]: value };
    expect(stampOf(bookWith(Object.entries(values)))).toBe('unreadable');
  });

  test('goes through a file, whose form then proves unchanged', () => {
    const unit = findUnit(roster, '10525')!;
    const drawn = formWorkbook({ catalogue, roster, unit, period: '2026', words: vi });
    const read = (book: typeof drawn): Submission => {
      const raw = readWorkbook(xlsxOf(book));
      const result = raw.ok ? readSubmission(raw.workbook, { catalogues: [catalogue], roster }) : raw;
      if (!result.ok) throw new Error(result.refusal.code);
      return result.submission;
    };
    const submission = read(drawn);
    expect(submission.stamp).toBeNull();
    const stamp = { ...stampFor(submission), kept: [keptWith('dòng 1\nđúng <&> _x000D_ =1+1')] };
    const sent = read(withStamp(drawn, stamp));
    expect(sent.stamp).toEqual(stamp);
    expect(checkStamp(sent, catalogue)).toEqual([]);
  });
});

function keptWith(note: string): JustifiedFinding {
  return { code: 'PLAUSIBLE_RANGE', indicator: '5.1', part: 'value', about: '0123abcd', note };
}
