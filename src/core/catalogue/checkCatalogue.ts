import type { Catalogue, Indicator, Range, Relation, Target } from './Catalogue';
import { checkOpenQuestions } from './checkOpenQuestions';
import { duplicatesIn } from './duplicatesIn';
import { findUnit } from './findUnit';
import { goalsOf } from './goalsOf';
import { indicatorsOf } from './indicatorsOf';
import { notNfcIn } from './notNfcIn';
import { checkQuestionnaire } from './questions/checkQuestionnaire';
import type { Roster } from './Roster';
import type { SeedProblem } from './SeedProblem';
import { stretchBound } from './stretchBound';
import { isAmount } from './isAmount';
import { isWithin } from './isWithin';
import { placedFiguresOf } from './figuresOf';

/**
 * What a catalogue of the right shape (see its JSON Schema) can still have wrong: identities given twice, references
 * to what is not there, bounds that contradict each other, a figure without anyone to report it. Empty when nothing.
 */
export function checkCatalogue(catalogue: Catalogue, roster: Roster): readonly SeedProblem[] {
  const indicators = indicatorsOf(catalogue);
  const paths = catalogue.groups.flatMap((group, g) => group.indicators.map((_, i) => `/groups/${g}/indicators/${i}`));
  return [
    ...notNfcIn(catalogue),
    ...checkIdentities(catalogue, indicators, paths),
    ...checkPlan(catalogue, roster),
    ...checkGroups(catalogue),
    ...indicators.flatMap((indicator, index) => checkIndicator(indicator, paths[index] ?? '', catalogue, roster)),
    ...catalogue.relations.flatMap((relation, index) => checkRelation(relation, `/relations/${index}`, indicators)),
    ...(catalogue.questionnaire ? checkQuestionnaire(catalogue.questionnaire, roster) : []),
    ...checkOpenQuestions(catalogue, roster),
  ];
}

function checkIdentities(
  { unitsOfMeasure, groups, relations }: Catalogue,
  indicators: readonly Indicator[],
  paths: readonly string[],
): readonly SeedProblem[] {
  const names = unitsOfMeasure.map((unit) => unit.name);
  const numbers = groups.map((group) => group.number);
  const ids = indicators.map((indicator) => indicator.id);
  const rules = relations.map((relation) => relation.id);
  return [
    ...duplicatesIn(names, (index) => `/unitsOfMeasure/${index}/name`),
    ...duplicatesIn(numbers, (index) => `/groups/${index}/number`),
    ...duplicatesIn(ids, (index) => `${paths[index]}/id`),
    ...duplicatesIn(rules, (index) => `/relations/${index}/id`),
  ];
}

function checkPlan({ plan }: Catalogue, roster: Roster): readonly SeedProblem[] {
  const problems: SeedProblem[] = [];
  if (plan.roster !== roster.id) {
    problems.push({ path: '/plan/roster', code: 'wrongRoster', params: { value: plan.roster, roster: roster.id } });
  }
  for (const name of ['ownPlan', 'result'] as const) {
    const { last } = plan.deadlines[name];
    if (last < plan.date) {
      const path = `/plan/deadlines/${name}/last`;
      problems.push({ path, code: 'deadlineBeforePlan', params: { value: last, date: plan.date } });
    }
  }
  return problems;
}

function checkGroups({ groups }: Catalogue): readonly SeedProblem[] {
  return groups.flatMap((group, g) => {
    const problems: SeedProblem[] = [];
    const before = groups[g - 1];
    if (before && before.number > group.number) {
      problems.push({ path: `/groups/${g}/number`, code: 'groupsOutOfOrder', params: { value: group.number } });
    }
    group.indicators.forEach(({ id }, i) => {
      if (id.startsWith(`${group.number}.`)) return;
      const path = `/groups/${g}/indicators/${i}/id`;
      problems.push({ path, code: 'idOutsideGroup', params: { value: id, group: group.number } });
    });
    return problems;
  });
}

function checkIndicator(
  indicator: Indicator,
  path: string,
  catalogue: Catalogue,
  roster: Roster,
): readonly SeedProblem[] {
  const { hardRange, plausibleRange, target, wholeNumber, leadBody } = indicator;
  const problems: SeedProblem[] = [
    ...checkUnitOfMeasure(indicator, path, catalogue),
    ...checkBounds(hardRange, `${path}/hardRange`),
    ...checkBounds(plausibleRange, `${path}/plausibleRange`),
    ...checkTarget(indicator, `${path}/target`, catalogue.plan.year),
    ...checkMethod(indicator, path, catalogue),
    ...checkKinds(indicator, path, roster),
  ];
  // A ratio can fall without fault.
  if (indicator.accumulates && (indicator.method.kind === 'ratio' || !isAmount(indicator))) {
    problems.push({ path: `${path}/accumulates`, code: 'accumulatesWithoutAmount', params: {} });
  }
  if (!findUnit(roster, leadBody.unit)) {
    problems.push({ path: `${path}/leadBody/unit`, code: 'unknownUnit', params: { value: leadBody.unit } });
  }
  for (const value of numbersOf(target)) {
    if (!isWithin(value, hardRange)) {
      problems.push({ path: `${path}/target`, code: 'targetOutsideHardRange', params: { value } });
    }
    if (wholeNumber && !Number.isInteger(value)) {
      problems.push({ path: `${path}/target`, code: 'notWhole', params: { value } });
    }
  }
  for (const value of [plausibleRange.min, plausibleRange.max]) {
    if (value !== null && !isWithin(value, hardRange)) {
      problems.push({ path: `${path}/plausibleRange`, code: 'plausibleOutsideHardRange', params: { value } });
    }
  }
  return problems;
}

function checkUnitOfMeasure(
  item: { readonly unitOfMeasure: string; readonly wholeNumber: boolean },
  path: string,
  { unitsOfMeasure }: Catalogue,
): readonly SeedProblem[] {
  const unit = unitsOfMeasure.find(({ name }) => name === item.unitOfMeasure);
  if (!unit) {
    return [{ path: `${path}/unitOfMeasure`, code: 'unknownUnitOfMeasure', params: { value: item.unitOfMeasure } }];
  }
  if (item.wholeNumber && unit.decimals > 0) {
    return [{ path: `${path}/unitOfMeasure`, code: 'notWhole', params: { value: unit.name, decimals: unit.decimals } }];
  }
  return [];
}

function checkBounds(range: Range, path: string): readonly SeedProblem[] {
  const { min, max } = range;
  return min !== null && max !== null && min > max ? [{ path, code: 'rangeReversed', params: { min, max } }] : [];
}

/** Which way is better by the kind of target; null where either may be. */
function directionOf({ kind }: Target): Indicator['direction'] | null {
  if (kind === 'atMost' || kind === 'lessThan' || kind === 'rankAtMost') return 'down';
  return kind === 'atLeast' || kind === 'greaterThan' ? 'up' : null;
}

function checkTarget(indicator: Indicator, path: string, planYear: number): readonly SeedProblem[] {
  const { target, direction } = indicator;
  const problems: SeedProblem[] = [];
  if (direction !== (directionOf(target) ?? direction)) {
    problems.push({ path, code: 'targetAgainstDirection', params: { kind: target.kind, direction } });
  }
  if (target.kind === 'qualitative') return [...problems, ...checkYesNo(indicator, path)];
  if (target.kind === 'range') problems.push(...checkBounds(target, path));
  if (typeof target.stretch === 'object') problems.push(...checkBounds(target.stretch, `${path}/stretch`));
  const stretch = stretchBound(target);
  if (stretch !== null) {
    const goals = goalsOf(target);
    const goal = direction === 'up' ? Math.max(...goals) : Math.min(...goals);
    const isRange = target.kind === 'range' && stretch.value === goal;
    const beyond = isRange || (direction === 'up' ? stretch.value > goal : stretch.value < goal);
    if (!beyond || stretch.better !== direction) {
      const params = { value: goal, stretch: stretch.value };
      problems.push({ path: `${path}/stretch`, code: 'stretchNotBeyondTarget', params });
    }
  }
  if ('outOf' in target && target.value > target.outOf) {
    const params = { value: target.value, outOf: target.outOf };
    problems.push({ path: `${path}/outOf`, code: 'targetAboveWhole', params });
  }
  if (target.later !== undefined && target.later.year <= planYear) {
    const params = { year: target.later.year, planYear };
    problems.push({ path: `${path}/later/year`, code: 'laterYearNotLater', params });
  }
  return problems;
}

/** A state in words is answered with 0 or 1. */
function checkYesNo({ hardRange, wholeNumber }: Indicator, path: string): readonly SeedProblem[] {
  const isYesNo = wholeNumber && hardRange.min === 0 && hardRange.max === 1 && hardRange.minExclusive !== true;
  return isYesNo ? [] : [{ path, code: 'stateWithoutYesNo', params: {} }];
}

function checkMethod(indicator: Indicator, path: string, catalogue: Catalogue): readonly SeedProblem[] {
  const { method, reportedBy } = indicator;
  const problems: SeedProblem[] = [];
  if (method.kind === 'lead' && reportedBy.length > 0) {
    const params = { value: reportedBy.join(', ') };
    problems.push({ path: `${path}/reportedBy`, code: 'leadFigureReportedByUnits', params });
  }
  if (method.kind !== 'lead' && method.counts === 'units' && reportedBy.length === 0) {
    problems.push({ path: `${path}/reportedBy`, code: 'builtFigureWithoutUnits', params: { method: method.kind } });
  }
  if (method.kind === 'ratio') {
    problems.push(...checkUnitOfMeasure(method.numerator, `${path}/method/numerator`, catalogue));
    problems.push(...checkUnitOfMeasure(method.denominator, `${path}/method/denominator`, catalogue));
  }
  return problems;
}

function checkKinds(indicator: Indicator, path: string, { kinds }: Roster): readonly SeedProblem[] {
  return (['reportedBy', 'comparedBy'] as const).flatMap((list) =>
    indicator[list].flatMap((value, index): SeedProblem[] =>
      kinds.some((kind) => kind.id === value)
        ? []
        : [{ path: `${path}/${list}/${index}`, code: 'unknownUnitKind', params: { value } }],
    ),
  );
}

function checkRelation(relation: Relation, path: string, indicators: readonly Indicator[]): readonly SeedProblem[] {
  const known = new Set(indicators.map(({ id }) => id));
  const unknown = placedFiguresOf(relation)
    .filter(([, id]) => !known.has(id))
    .map(([where, id]): SeedProblem => ({ path: `${path}/${where}`, code: 'unknownIndicator', params: { value: id } }));
  const bounded = relation.kind === 'gapShare' || relation.kind === 'impliedGrowth';
  return [...unknown, ...(bounded ? checkBounds(relation, path) : [])];
}

function numbersOf(target: Target): readonly number[] {
  if (target.kind === 'qualitative' || target.stretch === undefined) return goalsOf(target);
  const { stretch } = target;
  return [...goalsOf(target), ...(typeof stretch === 'number' ? [stretch] : [stretch.min, stretch.max])];
}
