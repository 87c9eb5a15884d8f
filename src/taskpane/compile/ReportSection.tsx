import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { countApproved } from '../../core/campaign/approval/countApproved';
import { officeOf } from '../../core/catalogue/officeOf';
import { cityWorkbook } from '../../core/city/draw/cityWorkbook';
import { reportJson } from '../../core/report/reportJson';
import { wordReport } from '../../core/report/wordReport';
import { later } from '../later/later';
import { documentHtml } from '../../docx/documentHtml';
import { usePane } from '../PaneContext';
import { MEDIA_TYPES } from '../parts/NamedFile';
import { SaveFiles } from '../parts/SaveFiles';
import { approvalsPlace } from './city/placeOf';
import { CloseFigures } from './CloseFigures';
import type { Compilation } from './Compilation';

const word = later(() => import('../../docx/writeWord'));

const useStyles = makeStyles({
  line: { margin: 0 },
  left: { alignSelf: 'flex-start' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** *Báo cáo*: the result as files, the Word report among them. */
export function ReportSection({ compilation }: { readonly compilation: Compilation }) {
  const { campaign, city, goTo } = compilation;
  const styles = useStyles();
  const { services, words } = usePane();
  const w = words.pane.campaign.report;
  const { report, conflicts } = campaign;
  const open = conflicts.filter(({ about, isOpen }) => about.kind === 'doubtful' && isOpen).length;
  const approved = countApproved(campaign);
  const approvals = city && approvalsPlace(city.workbook);
  const name = `${report.plan}_${report.period}_tong-hop`;
  return (
    <>
      {open > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{w.openCases(String(open))}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.line}>
        {approved === null
          ? w.notMarked
          : words.wordReport.approved(
              String(approved),
              String(campaign.tracking.total.results),
              officeOf(campaign.catalogue).agency,
            )}
      </p>
      {approvals && (
        <Button
          size="small"
          className={styles.left}
          onClick={() => {
            goTo(approvals);
          }}
        >
          {w.toApprovals}
        </Button>
      )}
      <p className={styles.quiet}>{w.hint}</p>
      <SaveFiles
        offers={[
          {
            id: 'docx',
            label: w.word,
            make: async () => {
              const { writeWord } = await word.get();
              const document = wordReport(campaign, words);
              return {
                name: w.wordName(report.plan, report.period),
                type: MEDIA_TYPES.docx,
                content: await writeWord(document),
                html: documentHtml(document),
              };
            },
          },
          {
            id: 'xlsx',
            label: w.xlsx,
            make: async () => ({
              name: `${name}.xlsx`,
              type: MEDIA_TYPES.xlsx,
              content: await services.writeXlsx(cityWorkbook(campaign, words)),
            }),
          },
          {
            id: 'json',
            label: w.json,
            make: () =>
              Promise.resolve({
                name: `${name}.json`,
                type: MEDIA_TYPES.json,
                content: `${JSON.stringify(reportJson(campaign, words), null, 2)}\n`,
              }),
          },
        ]}
        lastResort={words.pane.compile.downloadHint}
      />
      <CloseFigures compilation={compilation} />
    </>
  );
}
