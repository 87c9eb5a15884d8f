/**
 * The tables of a *Sổ kế hoạch*, with the keys of their columns. A table is found by the hidden row that names it, so rows
 * and columns may be moved and captions rewritten.
 */
export const PLAN_TABLES = {
  plan: ['key', 'label', 'value', 'hint'],
  office: ['key', 'label', 'value', 'hint'],
  indicators: [
    'group',
    'field',
    'wording',
    'wordingEn',
    'groupClause',
    'rule',
    'rulePercent',
    'id',
    'mark',
    'label',
    'labelEn',
    'part',
    'unitOfMeasure',
    'targetKind',
    'targetValue',
    'targetMax',
    'tolerance',
    'outOf',
    'stretch',
    'stretchMax',
    'change',
    'laterYear',
    'laterValue',
    'direction',
    'hardMin',
    'hardMinExclusive',
    'hardMax',
    'plausibleMin',
    'plausibleMax',
    'unitMost',
    'wholeNumber',
    'accumulates',
    'method',
    'counts',
    'numerator',
    'numeratorEn',
    'numeratorUnit',
    'numeratorWhole',
    'denominator',
    'denominatorEn',
    'denominatorUnit',
    'denominatorWhole',
    'scale',
    'lead',
    'leadStatus',
    'reportedBy',
    'comparedBy',
    'definition',
    'definitionStatus',
    'baseline',
    'lastYear',
    'clause',
  ],
  unitsOfMeasure: ['name', 'unsaid', 'decimals', 'threeDigits', 'aliases'],
  confused: ['unitOfMeasure', 'name', 'factor'],
  relations: [
    'id',
    'kind',
    'severity',
    'words',
    'wordsEn',
    'source',
    'sourceEn',
    'first',
    'others',
    'weights',
    'tolerance',
    'min',
    'max',
    'strict',
  ],
  limits: ['code', 'unit', 'city', 'confidence', 'basis', 'basisEn'],
  questionForms: ['symbol', 'sheet', 'sheetEn', 'title', 'titleEn'],
  questions: [
    'sheet',
    'section',
    'sectionEn',
    'id',
    'label',
    'labelEn',
    'askedOf',
    'required',
    'period',
    'clause',
    'secret',
    'personal',
    'part',
    'kind',
    'min',
    'max',
    'from',
    'to',
    'notBefore',
    'rows',
    'unique',
    'award',
  ],
  listColumns: [
    'question',
    'id',
    'label',
    'labelEn',
    'required',
    'personal',
    'kind',
    'min',
    'max',
    'from',
    'to',
    'notBefore',
  ],
  options: ['question', 'column', 'id', 'label', 'labelEn'],
  counts: ['list', 'question', 'column', 'option', 'rows'],
  outline: ['id', 'heading', 'headingEn', 'annex'],
  contents: ['part', 'kind', 'text', 'textEn'],
  kinds: ['id', 'label', 'labelEn', 'tier', 'officialName'],
  units: ['code', 'name', 'kind', 'cluster', 'email', 'confirmed', 'officialName'],
  decisions: ['indicator', 'question', 'found', 'decision'],
  openQuestions: ['id', 'clause', 'question', 'questionEn'],
  choices: ['question', 'id', 'label', 'labelEn', 'consequence', 'consequenceEn'],
  changes: ['question', 'choice', 'indicator', 'definition', 'denominator', 'denominatorEn', 'reportedBy'],
} as const;

export type PlanTableName = keyof typeof PLAN_TABLES;
export type PlanColumn<T extends PlanTableName> = (typeof PLAN_TABLES)[T][number];

/** What the table `plan` says of the plan as a whole, a row each. */
export const PLAN_KEYS = [
  'id',
  'number',
  'date',
  'title',
  'titleAsPrinted',
  'year',
  'issuer',
  'receiver',
  'ownPlanLast',
  'ownPlanWording',
  'ownPlanClause',
  'resultLast',
  'resultWording',
  'resultClause',
  'quarterDays',
  'monthDays',
  'version',
  'earlierVersions',
  'roster',
  'rosterTitle',
  'expectedCount',
  'symbol',
  'formTitle',
  'superior',
  'place',
  'quarterSymbol',
  'quarterTitle',
  'monthSymbol',
  'monthTitle',
] as const;
export type PlanKey = (typeof PLAN_KEYS)[number];

/** Tables that have one thing a row, named by its key. */
export type KeyedTable = 'plan' | 'office';

/** What only the office that compiles needs: no form carries it. */
export const OFFICE_TABLES = [
  'office',
  'openQuestions',
  'choices',
  'changes',
] as const satisfies readonly PlanTableName[];

/** The sheets in their order, with their tables. */
export const PLAN_SHEETS = {
  plan: ['plan', 'office'],
  indicators: ['indicators'],
  unitsOfMeasure: ['unitsOfMeasure', 'confused'],
  relations: ['relations', 'limits'],
  questions: ['questionForms', 'questions', 'listColumns', 'options', 'counts', 'outline', 'contents'],
  units: ['kinds', 'units'],
  decisions: ['decisions', 'openQuestions', 'choices', 'changes'],
} as const satisfies Readonly<Record<string, readonly PlanTableName[]>>;

export type PlanSheetName = keyof typeof PLAN_SHEETS;

/** What stands for this workbook in its hidden identity. */
export const PLAN_BOOK_KIND = 'plan';

/** In a cell that means the usual when it is empty: that there is none. */
export const NONE_MARK = '-';

/** Between several things in one cell. */
export const LIST_MARK = ';';
