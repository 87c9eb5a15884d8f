import type { Catalogue } from '../catalogue/Catalogue';
import { catalogueOfPeriod } from '../catalogue/catalogueOfPeriod';
import type { Period } from '../catalogue/Period';
import type { Roster } from '../catalogue/Roster';
import { settleSources, withSources, type SettledSources } from '../compilation/aggregate/settleSources';
import { compileFigures, withoutSetAside } from '../compilation/aggregate/compileFigures';
import { gatherForms } from '../compilation/aggregate/gatherForms';
import type { EarlierFigures } from '../compilation/model/EarlierFigures';
import type { ReceivedFile } from '../compilation/model/ReceivedFile';
import { finish } from '../kernel/finish';
import type { RawWorkbook } from '../workbook/RawWorkbook';
import { admitFiles } from '../compilation/admit/admitFiles';
import type { ConsolidationInput } from '../compilation/model/ConsolidationInput';
import type { FigureLine, RefusedFile } from '../compilation/model/CityReport';
import { applySettings } from './settings/applySettings';
import type { Campaign } from '../compilation/model/Campaign';
import type { CampaignDecision } from '../compilation/model/CampaignDecision';
import type { CampaignSettings } from '../compilation/model/CampaignSettings';
import { compileAnswers } from './questions/compileAnswers';
import { sharedRowFindings } from './questions/sharedRowFindings';
import { choicesInForce } from './conflicts/choicesInForce';
import { conflictsOf } from './conflicts/conflictsOf';
import type { ImputationMethod } from '../compilation/model/Imputation';
import type { LoggedRefusal } from '../compilation/model/LoggedRefusal';
import { refusalLog } from './kept/refusalLog';
import { settleChoices, withChoices } from './conflicts/settleChoices';
import { settleForms } from './kept/settleForms';
import { settleApprovals } from './approval/settleApprovals';
import { damagedClosings } from './closing/damagedClosings';
import { settleClosings } from './closing/settleClosings';
import { snapshotOf } from './closing/snapshotOf';
import { compareReports } from './changes/compareReports';
import { mergeKept } from './kept/mergeKept';
import { exemptUnits } from './kept/exemptUnits';
import { logForms, markUsed } from './kept/logForms';
import type { OfficerNotes } from '../compilation/model/OfficerNotes';
import { ownPlanTimes } from './kept/ownPlanTimes';
import { readCityWorkbook } from '../city/contract/readCityWorkbook';
import { readSettings, type SettingsReading } from '../city/contract/settings/readSettings';
import { isTyped, reviewScores } from './scoring/reviewScores';
import { scoreUnits } from './scoring/scoreUnits';
import type { AdmittedForm } from '../compilation/model/AdmittedForm';
import type { ScoreRow } from '../compilation/model/ScoreReview';
import type { ScoringTable } from '../compilation/model/Scoring';
import { settingsOf } from '../city/contract/settings/settingsOf';
import { doubtfulOf, unprovenBy } from './quality/doubtfulOf';
import { settleNotes } from './kept/settleNotes';
import type { SentTime } from '../compilation/model/SentTime';
import { declaredPlans } from './tracking/declaredPlans';
import { trackUnits } from './tracking/trackUnits';

/** What a compilation starts from. */
export interface CampaignInput {
  /** As they come with the program or a seed; the workbook's settings are laid over them. */
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly period: Period;
  /** Forms that were received since, or all of them again, in any order. */
  readonly files: readonly ReceivedFile[];
  /** The city workbook that the officer keeps; null for the first compilation. */
  readonly kept: RawWorkbook | null;
  /** ISO date of today. */
  readonly asOf: string;
  /** A table of points that the officer has just imported: it takes the place of the one on *Thiết lập*. */
  readonly scoring?: ScoringTable;
  /** The settings of the kept workbook, or of the plan, if they have been read already. */
  readonly settings?: SettingsReading;
  /** Decisions taken since in the pane. */
  readonly decisions?: readonly CampaignDecision[];
  /** Names and other data about persons stay out of the workbook, the report and everything made from them. */
  readonly withoutPersonal?: boolean;
  /** A list of units that the officer has just imported: it takes the place of the one on *Thiết lập*. */
  readonly importedRoster?: Roster;
  /**
   * What the units said in an earlier period, to say how much of the whole is covered and to fill in what the settings
   * ask for. It is kept in the new workbook, so it has to be given once; null puts what is kept away.
   */
  readonly earlierPeriod?: EarlierFigures | null;
}

/**
 * Compiles with the settings, notes and decisions of the city workbook that the officer keeps, and says what changed.
 * The same files and day give the same campaign again.
 */
export function compileCampaign(input: CampaignInput): Campaign {
  return finish(compileInSteps(input));
}

/** The same, yielding after each step, so that whoever compiles for a page may let the page answer meanwhile. */
export function* compileInSteps(input: CampaignInput): Generator<void, Campaign> {
  const { period, kept: workbook, asOf, files } = input;
  const { settings, problems } = importedSettings(input);
  const { catalogue: plan, roster } = applySettings(catalogueOfPeriod(input.catalogue, period), settings);
  yield;
  const kept = workbook === null ? null : readCityWorkbook(workbook, plan, period);
  yield;
  const own: ReadonlyMap<string, OfficerNotes> = kept?.notes.notes ?? new Map<string, OfficerNotes>();
  const choices = settleChoices({
    rows: kept?.conflicts ?? [],
    log: kept?.choices ?? [],
    notes: own,
    decisions: input.decisions ?? [],
    asOf,
  });
  const earlierPeriod = input.earlierPeriod === undefined ? (kept?.earlierPeriod ?? null) : input.earlierPeriod;
  const gathering: ConsolidationInput = {
    catalogue: plan,
    roster,
    period,
    files,
    earlierPeriod,
    imputation: imputationOf(settings),
    judgement: settings.judgement,
    exempt: exemptUnits(own, input.decisions ?? []),
    ...choicesInForce(choices.decisions, plan),
  };
  const admission = admitFiles(gathering);
  yield;
  const received = yield* gatherForms(gathering, admission);
  const log = logForms(admission.forms, received, kept?.forms ?? []);
  yield;
  const refusals = refusalLog(received.refused, kept?.refusals ?? [], log, asOf);
  const merged = kept === null ? received : mergeKept(received, kept, log, gathering);
  const settledForms = settleForms(merged, log, gathering);
  yield;
  const { catalogue, lines, standIns } = sourcesOf(settledForms.lines, gathering);
  const consolidation = { ...gathering, catalogue, standIns };
  const doubtful = doubtfulOf(lines, consolidation);
  const figures = compileFigures(lines, {
    ...consolidation,
    unproven: unprovenBy(doubtful, lines, choices.decisions),
  });
  yield;
  const answers = compileAnswers({
    catalogue,
    forms: admission.forms,
    receipts: settledForms.receipts,
    kept: kept?.answers ?? null,
    withoutPersonal: input.withoutPersonal === true,
  });
  yield;
  const report = {
    ...settledForms,
    ...figures,
    findings: [...settledForms.findings, ...sharedRowFindings(answers, catalogue, roster)],
    refused: refusals.map(withoutDay),
  };
  const forms = markUsed(log, report);
  const conflicts = conflictsOf({
    input: consolidation,
    received: admission.forms,
    report,
    forms,
    doubtful,
    decisions: choices.decisions,
    kept,
  });
  yield;
  const settled = settleNotes(own, kept?.decisions ?? [], report, asOf, input.decisions);
  const tracking = trackUnits({
    report,
    catalogue,
    seasons: settings.seasons,
    forms,
    ownPlanSent: ownPlanTimes(admission.forms, kept?.ownPlanSent ?? new Map<string, SentTime>()),
    declared: declaredPlans(answers, catalogue),
    notes: withChoices(settled.notes, conflicts, choices.decisions),
    asOf,
  });
  yield;
  const scored = scoresOf({ report, tracking, catalogue }, settings.scoring, kept?.scores ?? [], admission.forms);
  const keptClosings = kept?.closings ?? [];
  const { closings, revisions } = settleClosings(
    keptClosings,
    () => snapshotOf(report, tracking, plan, settings),
    input.decisions ?? [],
    asOf,
  );
  yield;
  return {
    settings,
    issued: input.catalogue,
    catalogue,
    roster,
    report,
    answers,
    tracking,
    approvals: settleApprovals(kept?.approvals ?? { rows: [], former: [] }, report, tracking.units),
    arrivals: admission,
    forms,
    decisions: settled.decisions,
    conflicts,
    choices: choices.log,
    conflictNotes: choices.remarks,
    refusals,
    earlierPeriod,
    changes: compareReports(kept, report, tracking),
    kept: kept === null ? null : { units: kept.units, conflicts: kept.conflicts, changes: kept.changes },
    closings,
    revisions,
    ...scored,
    settingsProblems: problems,
    notesProblems: kept?.notes.problems ?? [],
    conflictProblems: choices.problems,
    closingProblems: damagedClosings(keptClosings),
  };
}

/** Points by the office's table, with those that the units gave themselves and those that were verified. */
function scoresOf(
  campaign: Pick<Campaign, 'report' | 'tracking' | 'catalogue'>,
  table: ScoringTable | null,
  rows: readonly ScoreRow[],
  forms: readonly AdmittedForm[],
): Pick<Campaign, 'scores' | 'formerScores' | 'scoreProblems'> {
  if (table === null) return { scores: null, formerScores: rows.filter(isTyped), scoreProblems: [] };
  const { receipts } = campaign.report;
  const { scores, former, problems } = reviewScores({
    scores: scoreUnits(campaign, table),
    table,
    rows,
    forms,
    receipts,
  });
  return { scores, formerScores: former, scoreProblems: problems };
}

/** A lead body's figure that the officer set aside did not come; it stays among the lines, for the decision to be seen. */
function sourcesOf(
  all: readonly FigureLine[],
  { catalogue, setAside }: ConsolidationInput,
): SettledSources & { readonly lines: readonly FigureLine[] } {
  const settled = settleSources(catalogue, withoutSetAside(all, setAside));
  return { ...settled, lines: withSources(all, settled.catalogue) };
}

/** The settings with which files have to be read and compiled; those of the plan where there is no workbook yet. */
export function campaignSettings(
  workbook: RawWorkbook | null,
  plan: Catalogue,
  roster: Roster,
  period: Period,
): SettingsReading {
  const catalogue = catalogueOfPeriod(plan, period);
  if (workbook === null) return { settings: settingsOf(catalogue, roster), problems: [] };
  return readSettings(workbook, catalogue, roster);
}

/** What has just been imported takes the place of what stood on *Thiết lập*. */
function importedSettings(input: CampaignInput): SettingsReading {
  const { importedRoster, scoring } = input;
  const { settings, problems } =
    input.settings ?? campaignSettings(input.kept, input.catalogue, importedRoster ?? input.roster, input.period);
  return {
    settings: { ...settings, roster: importedRoster ?? settings.roster, scoring: scoring ?? settings.scoring },
    problems: importedRoster === undefined ? problems : problems.filter(({ code }) => code !== 'UNIT_ROW'),
  };
}

function imputationOf({ indicators }: CampaignSettings): ReadonlyMap<string, ImputationMethod> {
  return new Map(
    indicators.flatMap(({ indicator, imputation }) =>
      imputation === 'none' ? [] : [[indicator, imputation] as const],
    ),
  );
}

function withoutDay({ file, sha256, code, params }: LoggedRefusal): RefusedFile {
  return { file, sha256, code, params };
}
