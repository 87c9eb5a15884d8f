#!/usr/bin/env bash
# eml-format 0.6.1, a reader of mails: the line that closes the parts of a mail is to it the end only below an empty line, which
# RFC 2046, 5.1.1 does not ask for and Gmail does not write. Else it belongs to the last attachment: one in base64 whose size is
# a multiple of three, so that no = ends it, has some bytes more, made of the boundary's letters, and one in quoted-printable
# has the line itself. All others are whole. postal-mime 4.0.0 is right in base64 and adds a line end where it is not.
# Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund eml-format@0.6.1 postal-mime@4.0.0
cat > try.mjs <<'JS'
import { promisify } from 'node:util';
import emlFormat from 'eml-format';
import PostalMime from 'postal-mime';
const boundary = '000000000000a1b2c305f0';
const mail = (encoding, body) =>
  [
    'From: a@example.org',
    'Subject: A form',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain',
    '',
    'A form',
    `--${boundary}`,
    'Content-Type: application/octet-stream; name=form.csv',
    'Content-Disposition: attachment; filename=form.csv',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    `--${boundary}--`,
    '',
  ].join('\r\n');
const base64 = (text) => mail('base64', Buffer.from(text).toString('base64'));
const mails = [base64('unit,12.5'), base64('unit,12.25'), mail('quoted-printable', 'unit,12.5')];
const byEmlFormat = async (text) => (await promisify(emlFormat.read)(text)).attachments[0].data;
const byPostalMime = async (text) => (await PostalMime.parse(text)).attachments[0].content;
const sizes = async (read) => (await Promise.all(mails.map(read))).map((content) => Buffer.from(content).length).join(' ');
const seen = `${await sizes(byEmlFormat)}; ${await sizes(byPostalMime)}`;
console.log(`An attachment of 9 bytes and one of 10 in base64, one of 9 in quoted-printable, by eml-format and postal-mime: ${seen}`);
process.exit(seen === '28 10 39; 9 10 10' ? 0 : 1);
JS
node try.mjs
