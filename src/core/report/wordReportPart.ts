import type { OutlineContent, OutlinePart } from '../catalogue/questions/Question';
import type { Campaign } from '../compilation/model/Campaign';
import type { Words } from '../words/shape/Words';
import type { WordBlock } from '../workbook/DrawnDocument';
import { toBeWritten } from './toBeWritten';
import { wordReportAwards } from './wordReportAwards';
import { wordReportGroups } from './wordReportGroups';
import { wordReportLate } from './wordReportLate';
import { wordReportQuestions } from './wordReportQuestions';
import { wordReportReservations } from './wordReportReservations';
import { wordReportResults, wordReportTable } from './wordReportResults';
import { wordReportSending } from './wordReportSending';

/** One part of the plan's outline: its heading and what belongs under it. */
export function wordReportPart(part: OutlinePart, campaign: Campaign, words: Words): readonly WordBlock[] {
  const heading = words.language === 'en' ? part.headingEn : part.heading;
  return [
    { kind: 'heading', level: 1, text: heading },
    ...part.contents.flatMap((content) => blocksOf(content, part, campaign, words)),
  ];
}

function blocksOf(content: OutlineContent, part: OutlinePart, campaign: Campaign, words: Words): readonly WordBlock[] {
  switch (content.kind) {
    case 'sending':
      return wordReportSending(campaign, words);
    case 'results':
      return wordReportResults(campaign, words);
    case 'resultsTable':
      return [wordReportTable(campaign, words)];
    case 'late':
      return wordReportLate(campaign, words);
    case 'reservations':
      return wordReportReservations(campaign, words);
    case 'groups':
      return wordReportGroups(campaign, words);
    case 'awards':
      return wordReportAwards(campaign, words);
    case 'questions':
      return wordReportQuestions(part.id, campaign, words);
    case 'placeholder':
      return [{ kind: 'paragraph', text: [toBeWritten(words.language === 'en' ? content.textEn : content.text)] }];
  }
}
