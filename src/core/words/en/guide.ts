import type { GuideWords } from '../shape/GuideWords';

export const guide: GuideWords = {
  administration: 'Administration',
  administrationTitle: 'Installation for an organisation',
  administrationSections: [
    {
      name: 'On the server',
      steps: [
        'You need an https address that every computer of the units can open. The server’s certificate must come from an authority that Windows and macOS trust; with a certificate of your own, its root must be put into the Trusted Root Certification Authorities of every computer (Group Policy). Excel opens no page with a wrong certificate and does not ask.',
        'Build the files for that very address: npm ci, then npm run build -- --env address=https://chitieu.example.gov.vn. Copy the whole folder dist/web to the server; keep all file names.',
        'Open https://…/help.html on a computer of a unit: if you see this page and the browser warns of nothing, it is right.',
        'Networks without internet: add --env office=self, and Microsoft’s office.js is served from the same server. Microsoft no longer supports an office.js that is got in this way, so build again with a new one at least once a year. Where the internet can be reached, leave it at the default.',
      ],
    },
    {
      name: 'Central deployment (Microsoft 365)',
      steps: [
        'In the Microsoft 365 admin centre open Settings › Integrated apps › Upload custom apps, choose the type Office add-in and the file manifest.xml of dist/web.',
        'Choose the users or groups. The button Chỉ tiêu appears on Excel’s Home tab after some hours, within 72 hours at the latest; sooner where Excel is closed and opened again.',
      ],
    },
    {
      name: 'Shared-folder catalogue (Excel for Windows without Microsoft 365)',
      steps: [
        'Share a folder in the network, read-only, and put manifest.xml into it.',
        'On each computer: Excel › File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs; type the path \\\\server\\folder, press Add catalog, tick Show in Menu, then open Excel again. Group Policy can set it too (Trusted Catalogs).',
        'The user: Insert › My Add-ins › Shared Folder › Chỉ tiêu › Add.',
        'Microsoft means this way for testing and small networks; where there is Microsoft 365, deploy centrally.',
        'Excel for Mac and Excel on the web have no such catalogue; on the web use Insert › Add-ins › Upload My Add-in.',
      ],
    },
    {
      name: 'Updating',
      steps: [
        'Build again and copy the files over those on the server. Do not delete the old files in the folder hashed at once: panes that are open still need them; a week later they can go. Users see the new version when they next open the pane.',
        'manifest.xml must be uploaded again only when ribbon buttons, address or permissions change. Its version grows with package.json; Excel takes only a manifest with a higher one.',
        'The server must send pages and the manifest with Cache-Control: no-cache; only files in the folder hashed may be kept for long. The README has samples for nginx and IIS.',
      ],
    },
    {
      name: 'Removing',
      steps: [
        'Central deployment: delete the app under Integrated apps. Shared folder: delete manifest.xml there; each user right-clicks the add-in under My Add-ins and chooses Remove.',
        'The units’ workbooks are not affected: form, figures and formulas are Excel’s own and can be opened and changed without the add-in.',
      ],
    },
    {
      name: 'Where data goes',
      steps: [
        'There is no data server, no account and no telemetry of ours. The server only gives out static files; figures stay in the workbooks on the users’ computers. The browser may load from this server alone and, by default, Microsoft’s library from appsforoffice.microsoft.com.',
        'On the user’s computer only the choices made in the pane (language, receiver) are kept, and copies of the program’s files so that it opens without network.',
      ],
    },
  ],
  supportTitle: 'When something does not work',
  supportSections: (agency) => [
    {
      name: 'This page came up in place of the pane',
      steps: [
        'The pane runs inside Excel alone, and this is an ordinary browser. Open Excel and press the button Chỉ tiêu on the Home tab.',
      ],
    },
    {
      name: 'There is no button Chỉ tiêu on the Home tab',
      steps: [
        'Close all windows of Excel and open it again. If it is still missing: Insert › My Add-ins, look for Chỉ tiêu under Admin Managed or Shared Folder.',
        'Excel 2021 or later, Microsoft 365 or Excel on the web is needed. An older Excel opens the form and lets you fill it, only without the checking pane.',
      ],
    },
    {
      name: 'The pane is blank, shows an error or stands still',
      steps: [
        'Close the pane (the x in its corner) and press the button Chỉ tiêu again. The figures are in the workbook; closing the pane loses none.',
        'No network: what is open goes on working; press Try again when there is network.',
        'The computer blocks this address or says that the certificate is not valid: tell your IT officer, with the address of this page.',
      ],
    },
    {
      name: 'When you need a person',
      steps: [
        `Ask your own IT officer first, then the body that asked for the indicators (${agency}).`,
        'Send along: the Details of the message (button Copy; it has the versions of the program and of Excel) and the name of your unit. Without a message, send the last line of Help. Figures are not needed.',
      ],
    },
  ],
  toHelp: 'Help',
  toSupport: 'When something does not work',
};
