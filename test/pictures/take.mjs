/**
 * `npm run pictures [FOLDER] [unit|office|plan]`: takes the pictures of the user guides from the trial workbook, as it stands in `dist/web` or
 * in another folder, into `assets/guide/<language>/<picture>.webp`. Needs Chromium at `/usr/bin/chromium`.
 */
/* global document, Image -- of the page, where what is given to `evaluate` runs */
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const site = path.resolve(process.argv[2] ?? path.join(root, 'dist/web'));
const wanted = process.argv[3];

/** What is pressed, by its words in either language. */
const INSERT = /^(Chèn biểu mẫu|Insert the form)$/;
const PREPARE = /^(Chuẩn bị nộp|Prepare to send)/;
const PREPARE_YET = /^(Vẫn chuẩn bị nộp|Prepare all the same)$/;
const CODE = /^(Mã xác nhận|Confirmation code)/;
const SECTIONS = {
  tracking: /^(Tình hình nộp|Submissions)/,
  conflicts: /^(Xung đột|Conflicts)/,
  remind: /^(Đôn đốc|Reminders)/,
};
const PLAN = {
  menu: /^(Kế hoạch…|Plan…)$/,
  open: /^(Mở sổ|Open)$/,
  create: /^(Tạo mới|New)$/,
  read: /^(Từ văn bản|From text)$/,
  look: /^(Đọc danh sách|Read the list)/,
};
/** Targets of a made-up plan, one of them with two readings. */
const TARGETS = [
  '1. Tỷ lệ hộ nghèo giảm 0,5%.',
  '2. Thu ngân sách đạt 2.350 tỷ đồng, phấn đấu 2.500 tỷ đồng.',
  '3. Xây dựng nếp sống văn minh.',
].join('\n');

const server = createServer(sirv(site, { dev: true }));
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const converter = await (await browser.newContext()).newPage();
try {
  for (const language of ['vi', 'en']) {
    for (const [guide, take] of Object.entries({ unit: unitPictures, office: officePictures, plan: planPictures })) {
      if (wanted === undefined || wanted === guide) await take(language);
    }
  }
} finally {
  await browser.close();
  server.close();
}

/** Inserting, filling, checking and sending a form. */
async function unitPictures(language) {
  const { page, pane, keep } = await open(language);
  await pane.getByRole('combobox').first().fill('hai duong');
  await pane.getByRole('listbox').getByText('Phường Hải Dương').waitFor();
  await keep('insert', page.locator('#pane'));
  await pane.getByRole('combobox').first().press('ArrowDown');
  await pane.getByRole('combobox').first().press('Enter');
  await pane.getByRole('button', { name: INSERT }).click();
  await inGrid(page);
  for (const text of ['1200', '2000', '150 nghìn']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+n');
    await page.waitForTimeout(800);
  }
  await keep('fill', page.locator('#grid'));
  await pane.getByRole('tab').nth(1).click();
  await pane.getByRole('article').first().waitFor();
  await keep('check', page.locator('#pane'));
  await pane.getByRole('button', { name: PREPARE }).click();
  await pane.getByRole('button', { name: PREPARE_YET }).click();
  await pane.getByText(CODE).first().waitFor();
  await keep('send', page.locator('#pane'));
  await page.context().close();
}

/** The made-up forms compiled, and the parts in which Sở Nội vụ works with them. */
async function officePictures(language) {
  const { page, pane, keep } = await open(language);
  await page.locator('#samples').click();
  await pane.getByTestId('arrived').waitFor();
  await keep('results', page.locator('#pane'));
  const sections = pane.getByTestId('sections');
  for (const [picture, name] of Object.entries(SECTIONS)) {
    const section = sections.getByRole('button', { name });
    await section.click();
    await sections.evaluate((element) => {
      element.scrollIntoView();
    });
    await keep(picture, page.locator('#pane'));
  }
  await page.context().close();
}

/** A plan workbook made, made of a list of targets, checked and issued. */
async function planPictures(language) {
  const { page, pane, keep } = await open(language);
  await pane.getByRole('button', { name: /^(Cài đặt|Settings)/ }).click();
  await pane.getByRole('menuitem', { name: PLAN.menu }).click();
  await pane.getByRole('dialog').waitFor();
  await pane.getByRole('tab', { name: PLAN.create }).click();
  const empty = await saved(page, pane, 'save-plan-empty');
  const sound = await saved(page, pane, 'save-plan-same');
  await keep('planNew', page.locator('#pane'));
  await pane.getByRole('tab', { name: PLAN.read }).click();
  await pane.getByRole('textbox').first().fill(TARGETS);
  await pane.getByRole('button', { name: PLAN.look }).click();
  await pane.getByTestId('target').first().waitFor();
  await keep('planRead', page.locator('#pane'));
  await pane.getByRole('tab', { name: PLAN.open }).click();
  await pane.getByTestId('plan-input').setInputFiles(empty);
  await pane.getByRole('status').filter({ hasText: empty.name }).waitFor();
  await keep('planCheck', page.locator('#pane'));
  await pane.getByTestId('plan-input').setInputFiles(sound);
  await pane.getByTestId('save-all-forms').waitFor();
  await keep('planIssue', page.locator('#pane'));
  await page.context().close();
}

/** The file that a button of the pane gives, under its name. */
async function saved(page, pane, testId) {
  const download = page.waitForEvent('download');
  await pane.getByTestId(testId).click();
  const given = await download;
  return { name: given.suggestedFilename(), mimeType: '', buffer: readFileSync(await given.path()) };
}

/** The trial workbook in a language, and what takes its pictures. */
async function open(language) {
  const context = await browser.newContext({ viewport: { width: 1120, height: 700 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`http://127.0.0.1:${String(server.address().port)}/`);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('button', { name: /^(Cài đặt|Settings)/ }).click();
  await pane.getByRole('menuitemradio', { name: language === 'vi' ? 'Tiếng Việt' : 'English' }).click();
  await page.keyboard.press('Escape');
  await pane.getByRole('menu').waitFor({ state: 'hidden' });
  const folder = path.join(root, 'assets/guide', language);
  mkdirSync(folder, { recursive: true });
  const keep = async (picture, place) => {
    // What still moves or is drawn has come to rest.
    await page.waitForTimeout(1200);
    const webp = await asWebp(await place.screenshot());
    writeFileSync(path.join(folder, `${picture}.webp`), webp);
    console.log(`${language}/${picture}.webp ${String(Math.round(webp.length / 1000))} kB`);
  };
  return { page, pane, keep };
}

async function inGrid(page) {
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
}

/** A picture as WebP, which is a third of its size as PNG. */
async function asWebp(png) {
  const url = await converter.evaluate(
    async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', 0.7);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
