import type {
  ListAnswer,
  ListColumn,
  OutlineContent,
  OutlinePart,
  PlainAnswer,
  Question,
  QuestionForm,
  Questionnaire,
  QuestionSection,
} from '../../catalogue/questions/Question';
import { nameKey } from '../../catalogue/nameKey';
import { SELF_SCORE_CODE } from '../../form/contract/scores/selfScoreLayout';
import { choiceOf, type ChoiceCode } from '../contract/planChoices';
import { placeAll } from './placeAll';
import { reportStrays } from './reportStrays';
import type { RowReading } from './RowReading';
import type { TableReading } from './TableReading';

const TABLE = { table: 'questions' };
/** As the schema of plans has it: defined names are made of them. */
const ID = /^(?!.{41})[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const SHEET = /^[^\\/?*:[\]']{1,31}$/;

/** Parts of an answer that several columns make up. */
const ANSWER = {
  kind: 'answer',
  min: 'answer',
  max: 'answer',
  from: 'answer',
  to: 'answer',
  notBefore: 'answer/notBefore',
} as const;

interface Option {
  readonly row: RowReading<'options'>;
  readonly question: string;
  readonly column: string;
  readonly option: { readonly id: string; readonly label: string; readonly labelEn: string };
}

type SectionDraft = Omit<QuestionSection, 'questions'> & { readonly questions: Question[] };
type FormDraft = Omit<QuestionForm, 'sections'> & { readonly sections: SectionDraft[] };

/** What the plan asks besides figures; undefined if its tables are empty. */
export function readQuestionnaire(tables: TableReading): Questionnaire | undefined {
  const options = tables.read(
    'options',
    () => '',
    {},
    (row): Option => {
      const label = row.text('label');
      return {
        row,
        question: row.text('question'),
        column: row.optional('column'),
        option: { id: row.code('id', ID), label, labelEn: row.text('labelEn', label) },
      };
    },
  );
  const columns = tables.read(
    'listColumns',
    () => '',
    ANSWER,
    (row) => columnOf(row, options),
  );
  const counts = tables.read(
    'counts',
    () => '',
    { column: 'where', option: 'where' },
    (row) => {
      const column = row.optional('column');
      return {
        row,
        list: row.text('list'),
        count: {
          question: row.text('question'),
          where: column === '' ? null : { column, option: row.text('option') },
          rows: row.choice('rows', 'countRows') ?? 'equal',
        },
      };
    },
  );
  const forms: FormDraft[] = tables.read(
    'questionForms',
    (i) => `/questionnaire/forms/${String(i)}`,
    {},
    (row) => {
      const sheet = row.code('sheet', SHEET);
      const title = row.text('title');
      return {
        symbol: row.text('symbol'),
        sheet,
        sheetEn: row.code('sheetEn', SHEET, sheet),
        title,
        titleEn: row.text('titleEn', title),
        sections: [],
      };
    },
  );
  /** What each question asks for; null where that cannot be read. */
  const kinds = new Map<string, ChoiceCode<'answerKind'> | null>();
  for (const { row, sheet } of tables.rows('questions')) {
    kinds.set(row.text('id'), choiceOf('answerKind', row.text('kind')));
    const f = forms.findIndex((form) => nameKey(form.sheet) === nameKey(row.text('sheet')));
    const form = forms[f];
    if (!form) {
      tables.row<'questions'>(row, sheet, '', TABLE).report('sheet', 'unknownSheet', { found: row.text('sheet') });
      continue;
    }
    const heading = tables.row<'questions'>(row, sheet, '', TABLE, { section: 'title', sectionEn: 'titleEn' });
    heading.optional('sheet');
    const section = sectionOf(form, heading);
    const [s, q] = [form.sections.indexOf(section), section.questions.length];
    if (q === 0) heading.placeAt(`/questionnaire/forms/${String(f)}/sections/${String(s)}`);
    const at = `/questionnaire/forms/${String(f)}/sections/${String(s)}/questions/${String(q)}`;
    const reading = tables.row<'questions'>(row, sheet, at, TABLE, {
      ...ANSWER,
      part: 'section',
      unique: 'answer/unique',
    });
    const id = reading.code('id', ID);
    // The sheet of own points has it.
    if (id === SELF_SCORE_CODE) reading.report('id', 'badCode', { found: id });
    const ownColumns = columns.filter((each) => each.question === id);
    const ownCounts = counts.filter((each) => each.list === id);
    const ownOptions = options.filter((each) => each.question === id && each.column === '');
    placeAll(ownColumns, `${at}/answer/columns`);
    ownColumns.forEach(({ choices }, c) => {
      placeAll(choices, `${at}/answer/columns/${String(c)}/answer/options`);
    });
    placeAll(ownCounts, `${at}/answer/counts`);
    placeAll(ownOptions, `${at}/answer/options`);
    const list = {
      columns: ownColumns.map(({ column }) => column),
      counts: ownCounts.map(({ count }) => count),
    };
    section.questions.push(
      questionOf(
        reading,
        id,
        list,
        ownOptions.map(({ option }) => option),
      ),
    );
    tables.took('questions', row, sheet, [heading, reading]);
  }
  const isAskedAs = (kind: 'list' | 'choice', id: string): boolean => {
    const asked = kinds.get(id);
    return asked === null || asked === kind;
  };
  reportStrays(
    columns,
    'question',
    ({ question }) => question,
    ({ question }) => isAskedAs('list', question),
  );
  reportStrays(
    counts,
    'list',
    ({ list }) => list,
    ({ list }) => isAskedAs('list', list),
  );
  const [ofQuestions, ofColumns] = [
    options.filter((each) => each.column === ''),
    options.filter((each) => each.column !== ''),
  ];
  reportStrays(
    ofQuestions,
    'question',
    ({ question }) => question,
    ({ question }) => isAskedAs('choice', question),
  );
  reportStrays(
    ofColumns,
    'column',
    ({ column }) => column,
    ({ question, column }) => columns.some((each) => each.question === question && each.column.id === column),
  );
  const outline = outlineOf(tables);
  return forms.length === 0 ? undefined : { forms, outline };
}

function sectionOf({ sections }: FormDraft, row: RowReading<'questions'>): SectionDraft {
  const title = row.text('section');
  const titleEn = row.text('sectionEn', title);
  const last = sections.at(-1);
  if (last?.title === title) return last;
  const section: SectionDraft = { title, titleEn, questions: [] };
  sections.push(section);
  return section;
}

function questionOf(
  row: RowReading<'questions'>,
  id: string,
  list: Pick<ListAnswer, 'columns' | 'counts'>,
  options: readonly Option['option'][],
): Question {
  const label = row.text('label');
  const kind = row.requiredChoice('kind', 'answerKind', 'text');
  return {
    id,
    label,
    labelEn: row.text('labelEn', label),
    askedOf: row.list('askedOf'),
    required: row.yesNo('required', false),
    period: row.choice('period', 'period') ?? 'year',
    clause: row.text('clause', '–'),
    secret: row.yesNo('secret', false),
    personal: row.yesNo('personal', false),
    section: row.optional('part') || null,
    answer: kind === 'list' ? listOf(row, list) : plainAnswerOf(row, kind, options),
  };
}

function listOf(row: RowReading<'questions'>, { columns, counts }: Pick<ListAnswer, 'columns' | 'counts'>): ListAnswer {
  if (columns.length === 0) row.report('kind', 'unknownList', { found: row.optional('id') });
  return {
    kind: 'list',
    rows: row.required('rows', row.whole('rows', [1, 200])),
    columns,
    unique: row.list('unique'),
    counts,
    award: row.choice('award', 'award'),
  };
}

function columnOf(
  row: RowReading<'listColumns'>,
  options: readonly Option[],
): {
  readonly row: RowReading<'listColumns'>;
  readonly question: string;
  readonly column: ListColumn;
  readonly choices: readonly Option[];
} {
  const question = row.text('question');
  const id = row.code('id', ID);
  const label = row.text('label');
  const kind = row.requiredChoice('kind', 'answerKind', 'text');
  if (kind === 'list') row.report('kind', 'unknownChoice', { found: row.optional('kind') });
  const choices = options.filter((each) => each.question === question && each.column === id);
  const own = choices.map(({ option }) => option);
  return {
    row,
    choices,
    question,
    column: {
      id,
      label,
      labelEn: row.text('labelEn', label),
      required: row.yesNo('required', false),
      personal: row.yesNo('personal', false),
      answer: plainAnswerOf(row, kind === 'list' ? 'text' : kind, own),
    },
  };
}

function plainAnswerOf(
  row: RowReading<'questions'> | RowReading<'listColumns'>,
  kind: PlainAnswer['kind'],
  options: readonly Option['option'][],
): PlainAnswer {
  switch (kind) {
    case 'text':
      return { kind, max: row.required('max', row.whole('max', [1, 4000])) };
    case 'wholeNumber':
      return { kind, min: row.whole('min', WHOLE) ?? 0, max: row.required('max', row.whole('max', WHOLE)) };
    case 'date': {
      const notBefore = row.optional('notBefore');
      const bounds = { kind, from: row.date('from'), to: row.date('to') } as const;
      return notBefore === '' ? bounds : { ...bounds, notBefore };
    }
    case 'choice':
      if (options.length < 2) row.report('kind', 'unknownList', { found: row.optional('id') });
      return { kind, options };
    case 'yesNo':
      return { kind };
  }
}

const WHOLE = [-1e12, 1e12] as const;

function outlineOf(tables: TableReading): readonly OutlinePart[] {
  const contents = tables.read(
    'contents',
    () => '',
    {},
    (row) => ({ row, part: row.text('part'), content: contentOf(row) }),
  );
  const parts = tables.read(
    'outline',
    (i) => `/questionnaire/outline/${String(i)}`,
    {},
    (row) => {
      const id = row.code('id', ID);
      const heading = row.text('heading');
      const own = contents.filter(({ part }) => part === id);
      placeAll(own, `${row.pointer}/contents`);
      return {
        id,
        heading,
        headingEn: row.text('headingEn', heading),
        annex: row.yesNo('annex', false),
        contents: own.map(({ content }) => content),
      };
    },
  );
  reportStrays(
    contents,
    'part',
    ({ part }) => part,
    ({ part }) => parts.some(({ id }) => id === part),
  );
  return parts;
}

function contentOf(row: RowReading<'contents'>): OutlineContent {
  const kind = row.requiredChoice('kind', 'contentKind', 'questions');
  if (kind !== 'placeholder') return { kind };
  const text = row.text('text');
  return { kind, text, textEn: row.text('textEn', text) };
}
