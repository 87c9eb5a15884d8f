import type {
  GroupRule,
  Indicator,
  IndicatorGroup,
  Method,
  Range,
  StretchRange,
  Target,
  UnitOfMeasure,
} from '../../catalogue/Catalogue';
import { rowCode } from '../../form/contract/cellNames';
import { NONE_MARK } from '../contract/planTables';
import { EntryLimits } from './EntryLimits';
import type { RowReading } from './RowReading';
import type { TableReading } from './TableReading';

type Row = RowReading<'indicators'>;

const FIGURE = /^[1-9]\d*\.[1-9]\d*$/;
/** As much as the column of numbers shows. */
const LONGEST_MARK = 12;
/** Kinds of unit and units are known by such codes. */
const KIND = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const TABLE = { table: 'indicators' };

/** Parts of a figure that several columns make up. */
const POINTERS = {
  targetKind: 'target',
  targetValue: 'target',
  targetMax: 'target',
  tolerance: 'target/tolerance',
  outOf: 'target/outOf',
  stretch: 'target/stretch',
  stretchMax: 'target/stretch',
  laterYear: 'target/later',
  hardMin: 'hardRange',
  hardMax: 'hardRange',
  plausibleMin: 'plausibleRange',
  plausibleMax: 'plausibleRange',
  numeratorUnit: 'method/numerator/unitOfMeasure',
  denominatorUnit: 'method/denominator/unitOfMeasure',
  lead: 'leadBody',
} as const;

interface GroupDraft extends Omit<IndicatorGroup, 'indicators'> {
  readonly indicators: Indicator[];
}

/**
 * The plan's numbered indicators with their figures, from one row a figure. A row with a number begins an indicator, the
 * rows under it without one belong to it. What an officer may leave out follows from what is there.
 */
export function readGroups(tables: TableReading, unitsOfMeasure: readonly UnitOfMeasure[]): readonly IndicatorGroup[] {
  const groups: GroupDraft[] = [];
  const limits = new EntryLimits(tables);
  for (const { row, sheet } of tables.rows('indicators')) {
    const before = groups.at(-1);
    const begins = row.text('group') !== '' && row.text('group') !== String(before?.number ?? '');
    const heads: Row[] = [];
    if (begins) {
      const head = tables.row<'indicators'>(row, sheet, `/groups/${String(groups.length)}`, TABLE, { group: 'number' });
      groups.push(groupOf(head));
      heads.push(head);
    }
    const group = groups.at(-1);
    if (!group) {
      tables.row<'indicators'>(row, sheet, '', TABLE).report('group', 'rowWithoutGroup');
      continue;
    }
    const at = `/groups/${String(groups.length - 1)}/indicators/${String(group.indicators.length)}`;
    const reading = tables.row<'indicators'>(row, sheet, at, TABLE, POINTERS);
    // The number may stand in each row of its indicator.
    if (!begins) reading.optional('group');
    group.indicators.push(indicatorOf(reading, group, unitsOfMeasure, limits));
    tables.took('indicators', row, sheet, [...heads, reading]);
  }
  limits.reportUnused();
  return groups;
}

function groupOf(row: Row): GroupDraft {
  const number = row.required('group', row.whole('group', [1, 9999]));
  const wording = row.text('wording');
  const rule = ruleOf(row);
  return {
    number,
    wording,
    wordingEn: row.text('wordingEn', wording),
    clause: row.text('groupClause', String(number)),
    field: row.text('field'),
    ...(rule === null ? {} : { rule }),
    indicators: [],
  };
}

function ruleOf(row: Row): GroupRule | null {
  const kind = row.choice('rule', 'rule');
  if (kind !== 'share') return kind === null ? null : { kind };
  const percent = row.required('rulePercent', row.number('rulePercent'));
  if (percent <= 0 || percent > 100) row.report('rulePercent', 'outOfBounds', { found: percent, min: 0, max: 100 });
  return { kind, percent };
}

function indicatorOf(
  row: Row,
  group: GroupDraft,
  unitsOfMeasure: readonly UnitOfMeasure[],
  limits: EntryLimits,
): Indicator {
  const id = row.code('id', FIGURE, `${String(group.number)}.${String(group.indicators.length + 1)}`);
  const label = row.text('label', group.indicators.length === 0 ? group.wording : '');
  const mark = row.optional('mark');
  if (mark.length > LONGEST_MARK) row.report('mark', 'textTooLong', { limit: LONGEST_MARK });
  const unitOfMeasure = row.text('unitOfMeasure');
  const decimals = unitsOfMeasure.find(({ name }) => name === unitOfMeasure)?.decimals;
  const target = targetOf(row);
  const method = methodOf(row, id, limits);
  const hardRange = rangeOf(row, target);
  const kinds = (column: 'reportedBy' | 'comparedBy'): readonly string[] => {
    const found = row.list(column);
    for (const kind of found) if (!KIND.test(kind)) row.report(column, 'badCode', { found: kind });
    return found;
  };
  const lastYear = row.number('lastYear');
  return {
    id,
    label,
    labelEn: row.text('labelEn', label),
    ...(mark === '' ? {} : { mark }),
    level: row.yesNo('part', false) ? 1 : 0,
    unitOfMeasure,
    target,
    direction: row.choice('direction', 'direction') ?? (isLowerBetter(target) ? 'down' : 'up'),
    hardRange,
    plausibleRange: { min: row.number('plausibleMin'), max: row.number('plausibleMax') },
    ...unitMostOf(row),
    wholeNumber: row.yesNo('wholeNumber', decimals === 0 || target.kind === 'qualitative'),
    accumulates: row.yesNo('accumulates', method.kind === 'sum' && hardRange.min === 0 && hardRange.max === null),
    method,
    leadBody: { unit: row.text('lead'), status: row.choice('leadStatus', 'leadStatus') ?? 'usual' },
    reportedBy: kinds('reportedBy'),
    comparedBy: kinds('comparedBy'),
    definition: row.text('definition', label),
    definitionStatus: row.choice('definitionStatus', 'definitionStatus') ?? 'practice',
    baseline: row.optional('baseline') || null,
    ...(lastYear === null ? {} : { lastYear }),
    clause: row.text('clause', group.clause),
  };
}

/** The greatest likely number of one unit follows from the target where the cell is empty. */
function unitMostOf(row: Row): Pick<Indicator, 'unitMost'> {
  if (row.optional('unitMost') === NONE_MARK) return { unitMost: null };
  const unitMost = row.number('unitMost');
  return unitMost === null ? {} : { unitMost };
}

function isLowerBetter({ kind }: Target): boolean {
  return kind === 'atMost' || kind === 'lessThan' || kind === 'rankAtMost';
}

/** A state in words is answered with 0 or 1 where nothing else is said. */
function rangeOf(row: Row, { kind }: Target): Range {
  const exclusive = row.choice('hardMinExclusive', 'yesNo');
  const [least, most] = kind === 'qualitative' ? [0, 1] : [null, null];
  return {
    min: row.number('hardMin') ?? least,
    max: row.number('hardMax') ?? most,
    ...(exclusive === null ? {} : { minExclusive: exclusive === 'yes' }),
  };
}

function targetOf(row: Row): Target {
  const kind = row.requiredChoice('targetKind', 'targetKind', 'atLeast');
  if (kind === 'qualitative') return { kind };
  const value = row.required('targetValue', row.number('targetValue'));
  const outOf = row.whole('outOf', [1, 1_000_000]);
  const whole = outOf === null ? {} : { outOf };
  const more = { ...stretchOf(row), ...targetChangeOf(row), ...laterOf(row) };
  switch (kind) {
    case 'range':
      return { kind, min: value, max: row.required('targetMax', row.number('targetMax')), ...more };
    case 'approximately': {
      const tolerance = row.required('tolerance', row.number('tolerance'));
      if (tolerance < 0) row.report('tolerance', 'outOfBounds', { found: tolerance, min: 0, max: Infinity });
      return { kind, value, tolerance, ...more };
    }
    case 'atLeast':
    case 'rankAtMost':
      return { kind, value, ...whole, ...more };
    case 'greaterThan':
    case 'atMost':
    case 'lessThan':
    case 'maintain':
      return { kind, value, ...more };
  }
}

function stretchOf(row: Row): { readonly stretch?: number | StretchRange } {
  const [min, max] = [row.number('stretch'), row.number('stretchMax')];
  if (min === null) return {};
  return { stretch: max === null ? min : { min, max } };
}

function targetChangeOf(row: Row): Pick<Exclude<Target, { kind: 'qualitative' }>, 'change'> {
  const change = row.choice('change', 'change');
  return change === null ? {} : { change };
}

function laterOf(row: Row): { readonly later?: { readonly year: number; readonly value: number } } {
  const year = row.whole('laterYear', [2000, 2999]);
  if (year === null) return {};
  return { later: { year, value: row.required('laterValue', row.number('laterValue')) } };
}

function methodOf(row: Row, id: string, limits: EntryLimits): Method {
  const kind = row.choice('method', 'method') ?? 'lead';
  const counts = row.choice('counts', 'counts') ?? 'units';
  if (kind === 'lead') return { kind };
  if (kind === 'sum') return { kind, counts };
  const part = (name: 'numerator' | 'denominator') => {
    const label = row.text(name);
    const limit = limits.take(rowCode(id, name));
    return {
      label,
      labelEn: row.text(`${name}En`, label),
      unitOfMeasure: row.text(`${name}Unit`),
      wholeNumber: row.yesNo(`${name}Whole`, true),
      ...(limit === undefined ? {} : { limit }),
    };
  };
  const numerator = part('numerator');
  const denominator = part('denominator');
  const scale = row.number('scale') ?? 100;
  if (scale <= 0) row.report('scale', 'outOfBounds', { found: scale, min: 0, max: Infinity });
  return { kind, numerator, denominator, scale, counts };
}
