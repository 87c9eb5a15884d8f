import { openDecisions } from '../../../src/core/campaign/settings/openDecisions';
import { applySettings } from '../../../src/core/campaign/settings/applySettings';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { findIndicator } from '../../../src/core/catalogue/findIndicator';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { roleOf } from '../../../src/core/catalogue/roleOf';
import { readSettings } from '../../../src/core/city/contract/settings/readSettings';
import { settingsOf } from '../../../src/core/city/contract/settings/settingsOf';
import { settingsSheet } from '../../../src/core/city/draw/settings/settingsSheet';
import { vi } from '../../../src/core/words/vi/vi';
import { rawWorkbookOf } from '../../support/rawWorkbookOf';
import { typeInto } from '../../support/typeInto';

const [PLAN] = bundledCatalogues;
const BASE = settingsOf(PLAN, bundledRoster);
const WARD = findUnit(bundledRoster, '10525')!;
const SHEET = rawWorkbookOf({ sheets: [settingsSheet(BASE, PLAN, vi)] });

const decide = (question: string, choice: string) =>
  readSettings(typeInto(SHEET, 'openQuestions', ['key', question], 'value', choice), PLAN, bundledRoster);

test('without a decision the first choices hold: communes send no figures of defence and security', () => {
  const { catalogue } = applySettings(PLAN, BASE);
  for (const id of ['21.1', '22.1', '22.2']) {
    const indicator = findIndicator(catalogue, id)!;
    expect(roleOf(WARD, indicator)).toBe('outside');
    expect(indicator.method).toMatchObject({ counts: 'lead' });
  }
  expect(openDecisions(PLAN, BASE).questions.map(({ id }) => id)).toEqual([
    'mau-so-15.1',
    'mau-so-16.1',
    'mau-so-19',
    'mau-so-20.1',
    'pho-bien-21-22',
  ]);
  expect(openDecisions(PLAN, BASE).issuingDocument).toBe(true);
});

const LIKELY_WASTE = {
  vi: 'Giả định từ dân số thành phố 4.664.124 người (Nghị quyết 202/2025/QH15) và không đơn vị nào quá 200.000 dân: không quá 1,2 kg chất thải mỗi người một ngày.',
  en: 'Assumed from the city’s 4,664,124 people (resolution 202/2025/QH15) and no unit above 200,000 people: at most 1.2 kg of waste for each in a day.',
};

test('a decision about a denominator changes what forms ask for and nothing else', () => {
  const { settings, problems } = decide('mau-so-19', 'khối lượng thu gom');
  expect(problems).toEqual([]);
  const { catalogue } = applySettings(PLAN, settings);
  const method = findIndicator(catalogue, '19.1')!.method;
  expect(method.kind === 'ratio' && method.denominator).toEqual({
    label: 'Tổng khối lượng chất thải rắn sinh hoạt đô thị thu gom',
    labelEn: 'Urban domestic solid waste collected',
    unitOfMeasure: 'tấn',
    wholeNumber: false,
    // At most 1.2 kg for each of 200,000 people in a day, and for each of the city's 4,664,124.
    limit: { unit: 90_000, city: 2_000_000, confidence: 'assumed', basis: LIKELY_WASTE },
  });
  expect(findIndicator(catalogue, '16.1')!.method).toEqual(findIndicator(PLAN, '16.1')!.method);
  expect(openDecisions(PLAN, settings).questions).toHaveLength(4);
});

test('a decision about who reports comes before the assignment below it, and back again', () => {
  const { settings, problems } = decide('pho-bien-21-22', 'có gửi');
  expect(problems).toEqual([]);
  expect(settings.indicators.find(({ indicator }) => indicator === '21.1')).toMatchObject({
    reportedBy: ['xa', 'phuong', 'dac-khu'],
    counts: 'leadElseUnits',
  });
  const { catalogue } = applySettings(PLAN, settings);
  expect(roleOf(WARD, findIndicator(catalogue, '22.2')!)).toBe('reports');
  const written = rawWorkbookOf({ sheets: [settingsSheet(settings, PLAN, vi)] });
  const back = readSettings(
    typeInto(written, 'openQuestions', ['key', 'pho-bien-21-22'], 'value', 'không gửi'),
    PLAN,
    bundledRoster,
  );
  expect(back.problems).toEqual([]);
  expect(back.settings.indicators.find(({ indicator }) => indicator === '21.1')).toMatchObject({
    reportedBy: [],
    counts: 'lead',
  });
});

test('what is none of the choices is said, and the default holds', () => {
  const { settings, problems } = decide('mau-so-16.1', 'dân số thành phố');
  expect(problems.map(({ code }) => code)).toEqual(['DECISION_NOT_A_CHOICE']);
  expect(settings.decisions.size).toBe(0);
});
