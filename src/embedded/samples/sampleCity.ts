import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { Roster } from '../../core/catalogue/Roster';
import { cityWorkbook } from '../../core/city/draw/cityWorkbook';
import { compileCampaign } from '../../core/campaign/compileCampaign';
import type { CampaignDecision } from '../../core/compilation/model/CampaignDecision';
import type { Words } from '../../core/words/shape/Words';
import { receiveFile } from '../../xlsx/receiveFile';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import type { SampleFile } from './SampleFile';
import type { SampleUnits } from './SampleUnits';

const DAY = 86_400_000;
/** Days after the last day on which the late report came. */
const LATE = 2;

/**
 * The city workbook that a made-up officer keeps: compiled from the first mails two days after the last day for reports,
 * with the list of units by cụm and khối, a report whose letter came on that day and one that was sent back.
 */
export async function sampleCity(
  mails: readonly SampleFile[],
  { late, returned }: SampleUnits,
  source: { readonly catalogue: Catalogue; readonly roster: Roster; readonly words: Words },
): Promise<SampleFile> {
  const { catalogue, roster, words } = source;
  const { samples } = words;
  const { last } = catalogue.plan.deadlines.result;
  const asOf = new Date(Date.parse(last) + LATE * DAY).toISOString().slice(0, 10);
  const decisions: readonly CampaignDecision[] = [
    { about: 'result', unit: late, document: { number: samples.letter, date: last, receivedOn: asOf } },
    { about: 'unit', unit: returned, decision: 'returned', reason: samples.returned },
  ];
  const received = await Promise.all(
    mails.map(({ name, bytes }) => receiveFile({ name, content: bytes }, { catalogues: [catalogue], roster })),
  );
  const period = String(catalogue.plan.year);
  const campaign = compileCampaign({ catalogue, roster, period, files: received.flat(), kept: null, asOf, decisions });
  return { name: samples.city, bytes: writeWorkbook(cityWorkbook(campaign, words)) };
}
