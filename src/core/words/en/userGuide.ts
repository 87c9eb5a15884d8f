import type { UserGuideWords } from '../shape/UserGuideWords';
import { agencyName } from './agencyName';

/** The guides with pictures, in English. */
export const userGuide: UserGuideWords = (agency) => ({
  unit: {
    title: 'Guide with pictures for a reporting unit',
    steps: [
      {
        title: '1. Insert the form',
        text: `In Form, type some letters of the unit’s name (tone marks are not needed) or its code, choose unit and period, and press Insert the form. If ${agencyName(agency)} has sent you a form, just open that file.`,
        picture: 'insert',
      },
      {
        title: '2. Enter the figures',
        text: 'Enter them into the pale cells, in the unit of measure of the row. Alt+N leads to the next empty cell. Where there is no figure write one of the signs - … x. Ratios are calculated from numerator and denominator.',
        picture: 'fill',
      },
      {
        title: '3. Check and mend',
        text: 'Check says of each place which cell it is, what it holds and what is wanted. Go to cell leads there; Change to… writes the number that was read. If a warning is not right, press Keep… and give the reason.',
        picture: 'check',
      },
      {
        title: '4. Prepare and send',
        text: 'Press Prepare to send, then save the form, save the mail and open it to send it. Form, slip and mail carry the same confirmation code; after a later change prepare it again.',
        picture: 'send',
      },
    ],
  },
  office: {
    title: `Guide with pictures for ${agencyName(agency)}`,
    steps: [
      {
        title: '1. Read what was received',
        text: 'Open a blank workbook (or the city workbook that you keep), go to Compile and drop all files, mails or a whole folder on the pane. It says at once who is newly in, which form was replaced, which file cannot be used and why. Then press Write the city workbook.',
        picture: 'results',
      },
      {
        title: '2. Follow the submissions',
        text: 'Submissions lists the units by their state; type a name without tone marks to find it. Open a unit to accept its form, to return it with a reason, or to exempt it.',
        picture: 'tracking',
      },
      {
        title: '3. Decide',
        text: 'Conflicts holds what a person has to decide: two forms of a unit, figures beyond a limit, forms of another period. Each says which rule applies and what can be chosen.',
        picture: 'conflicts',
      },
      {
        title: '4. Remind',
        text: 'Choose what to remind of and whom, look at the text, and make drafts with the form or the list of errors attached. No mail is sent by itself.',
        picture: 'remind',
      },
    ],
  },
  plan: {
    title: 'Guide with pictures: a new plan',
    steps: [
      {
        title: '1. Make a plan workbook',
        text: 'Press the settings button, choose Plan…, then New. Choose how to begin: empty, from the plan in use, or for the next year (figures kept, targets blank; last year’s results may be taken as the baseline). Save the file and fill it in with Excel.',
        picture: 'planNew',
      },
      {
        title: '2. Or begin with a text',
        text: 'Under From text paste the list of targets of a plan, or rows of an annex in Excel. Each figure stands beside its words: take it if it is right, answer the question if it has two readings. Nothing enters the workbook unconfirmed.',
        picture: 'planRead',
      },
      {
        title: '3. Check',
        text: 'Under Open choose the plan workbook that was filled in. Each problem says sheet, cell and the way out. Mend it in Excel, save it and open it here again; while there are errors no form can be issued.',
        picture: 'planCheck',
      },
      {
        title: '4. Issue and use',
        text: 'Of a plan workbook without errors the forms of one or of all units can be saved; each form carries its plan. Press Use this plan and save the workbook in front, so that the pane works by it the next time too.',
        picture: 'planIssue',
      },
    ],
  },
});
