import { reportJson } from '../../../src/core/report/reportJson';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import { firstCampaign } from '../../support/firstCampaign';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';

const compile = (files: readonly ReceivedFile[]) =>
  firstCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files });

test('the report has the fields that other programs rely on', () => {
  const campaign = compile([
    form('L01', { '2.1': 1300, '2.1.CK': 1040, '6.1': 'chữ' }),
    form('L02', {}, { identity: { period: '2031-01' }, file: 'thang1.xlsx' }),
  ]);
  const json = reportJson(campaign, vi);
  expect(json).toEqual(JSON.parse(JSON.stringify(json)));
  expect(Object.keys(json)).toEqual([
    'plan',
    'period',
    'groups',
    'figures',
    'cases',
    'approvals',
    'closings',
    'revision',
    'ledger',
    'refused',
    'findings',
  ]);
  expect(json).toMatchObject({ plan: 'kh-07-2031', period: '2031' });
  expect(json.figures).toHaveLength(9);
  expect(json.figures[0]).toEqual({
    id: '2.1',
    unitOfMeasure: 'ha',
    unit: 'ha',
    target: { kind: 'atLeast', value: 1250.5, stretch: 1400 },
    value: 1300,
    method: 'sum',
    source: 'units',
    lead: null,
    units: 1300,
    percent: expect.closeTo(103.958416633347, 9) as number,
    distance: { kind: 'percent', value: expect.closeTo(103.958416633347, 9) as number },
    lastYear: 1040,
    // 1,300 is a quarter more than 1,040.
    change: { kind: 'percent', value: 25 },
    result: 'exceeded',
    progress: null,
    status: 'official',
    contributors: 1,
    expected: 6,
    reported: 1300,
    imputed: null,
    coverage: { share: null, of: null },
    unproven: false,
  });
  // Own plans were due on 31 March, reports on 30 November; it is 21 December, and a report of 20 November is early.
  const untold = { document: null, time: null, timeSource: null };
  const noPlan = { duty: 'ownPlan', state: 'notSent', daysLate: 265, urged: false, ...untold };
  expect(json.ledger[0]).toEqual({
    unit: 'L01',
    name: 'Làng Thượng Đình',
    status: 'withErrors',
    file: 'L01.xlsx',
    duties: [
      noPlan,
      {
        duty: 'result',
        state: 'withErrors',
        document: null,
        time: '2031-11-20T03:00:00Z',
        timeSource: 'modified',
        daysLate: -10,
        urged: false,
      },
    ],
  });
  expect(json.ledger[1]).toEqual({
    unit: 'L02',
    name: 'Làng Hạ Đình',
    status: 'notSent',
    file: null,
    duties: [noPlan, { duty: 'result', state: 'notSent', daysLate: 21, urged: true, ...untold }],
  });
  const [refused] = json.refused;
  expect(refused).toEqual({
    file: 'thang1.xlsx',
    code: 'OTHER_PERIOD',
    message: expect.stringContaining('tháng') as string,
  });
  expect(json.findings.find(({ code }) => code === 'NOT_A_NUMBER')).toMatchObject({
    file: 'L01.xlsx',
    unit: 'L01',
    severity: 'error',
    indicator: '6.1',
    sheet: 'Biểu chỉ tiêu',
    params: { text: 'chữ' },
  });
});

test('messages come in the language that is asked for', () => {
  const campaign = compile([form('L99', {})]);
  const [message, message2] = [vi, en].map((words) => reportJson(campaign, words).refused[0]?.message);
  expect(message).toContain('Mã đơn vị “L99”');
  expect(message2).toContain('unit code “L99”');
});
