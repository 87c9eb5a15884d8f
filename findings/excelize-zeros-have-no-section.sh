#!/usr/bin/env bash
# excelize-wasm 0.1.3, Excelize for Go: GetCellValue, which says how Excel shows a cell, passes over the third section of a
# number format, which is that of zeros (ECMA-376, 18.8.31): 0 as 0.0;-0.0;"-" is "0.0", so a sign for nothing occurred becomes a
# figure, and what 0;-0;;@ hides is there. Of two sections with a condition, and of [=0], each is taken. The file that it writes
# is right: Gnumeric 1.12.55 (as in Debian 12, which installs it, as root) shows the signs. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends gnumeric=1.12.55-1 >/dev/null
npm init -y >/dev/null
npm install --silent --no-audit --no-fund excelize-wasm@0.1.3
cat > write.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { init } = require('excelize-wasm');
const formats = ['0.0;-0.0;"-"', '#,##0;-#,##0;"không"', '0;-0;;@', '[>0]0.0;[<0]-0.0;"-"', '[=0]"-";0.0'];
init('node_modules/excelize-wasm/excelize.wasm.gz').then(({ NewFile }) => {
  const book = NewFile();
  const shown = formats.map((CustomNumFmt, row) => {
    const cell = `A${row + 1}`;
    book.SetCellValue('Sheet1', cell, 0);
    book.SetCellStyle('Sheet1', cell, cell, book.NewStyle({ CustomNumFmt }).style);
    return book.GetCellValue('Sheet1', cell).value;
  });
  writeFileSync('zeros.xlsx', book.WriteToBuffer().buffer);
  console.log(shown.join('|'));
  process.exit();
});
JS
seen=$(node write.cjs)
seen="$seen; $(LC_ALL=C.UTF-8 ssconvert -T Gnumeric_stf:stf_assistant -O format=preserve zeros.xlsx fd://1 2>/dev/null | paste -sd'|')"
echo "0 as five formats show it, by excelize-wasm 0.1.3 and by Gnumeric 1.12.55: $seen"
[ "$seen" = '0.0|0|0|0.0|-; -|không||-|-' ]
