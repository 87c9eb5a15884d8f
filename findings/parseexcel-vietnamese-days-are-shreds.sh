#!/usr/bin/env bash
# Perl's Spreadsheet::ParseExcel 0.65, as in Debian 12 (which installs it, as root), knows a number format's locale by its
# digits: [$-409], English, is taken away, but Vietnamese is [$-42A], with a letter, and the whole is then no date: 28/11/2026
# is "[$42A]/4/6354", with [$-042A] 12,345.5 is "[$12,342A]45.5", a money sign [$₫-42A] stays. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends libspreadsheet-parseexcel-perl=0.6500-4~deb12u1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlwt=1.3.0-4
dpkg -x python3-xlwt*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("S")
for row, locale in enumerate(("409", "42A", "042A")):
    for column, (value, look) in enumerate([(46354, "dd/mm/yyyy"), (12345.5, "#,##0.0")]):
        sheet.write(row, column, value, xlwt.easyxf(num_format_str=f"[$-{locale}]{look}"))
book.save("figures.xls")
PY
seen=$(perl -MSpreadsheet::ParseExcel - <<'PERL'
my $sheet = Spreadsheet::ParseExcel->new->parse('figures.xls')->worksheet(0);
print join(' ', map { my $row = $_; map { $sheet->get_cell($row, $_)->value } 0, 1 } 0 .. 2);
PERL
)
echo "Spreadsheet::ParseExcel 0.65: 2026-11-28 and 12345.5 with [\$-409], [\$-42A] and [\$-042A]: $seen"
[ "$seen" = '28/11/2026 12,345.5 [$42A]/4/6354 [$42A]12,345.5 [$42A]/4/6354 [$12,342A]45.5' ]
