#!/usr/bin/env bash
# JExcelApi 2.6.12, as in Debian 12 (which installs it and Java, as root): what a cell of an .xls contains, by getContents, has
# at most three decimals where its format is General: 0.0004 is "0", -0.0004 "-0", and 0.0625 "0.062", as halves go to the even
# digit in all its formats: 2.5 as 0 is "2". Excel shows all digits that fit, and 3. getValue has each of them. Ends with 1 if
# that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends libjexcelapi-java=2.6.12-3 default-jdk-headless >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlwt=1.3.0-4
dpkg -x python3-xlwt*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("S")
for column, (figure, look) in enumerate([(0.0004, "General"), (-0.0004, "General"), (0.0625, "General"), (2.5, "0"), (0.0004, "0.0000")]):
    sheet.write(0, column, figure, xlwt.easyxf(num_format_str=look))
book.save("figures.xls")
PY
cat > Try.java <<'JAVA'
import java.io.File;
import java.util.Locale;
import jxl.Cell;
import jxl.NumberCell;
import jxl.Workbook;

public class Try {
  public static void main(String[] none) throws Exception {
    Locale.setDefault(Locale.ROOT);
    for (Cell cell : Workbook.getWorkbook(new File("figures.xls")).getSheet(0).getRow(0))
      System.out.printf("%s of %.4f, ", cell.getContents(), ((NumberCell) cell).getValue());
  }
}
JAVA
seen=$(java -cp /usr/share/java/jxl.jar Try.java)
echo "JExcelApi 2.6.12: contents of three values in General, of one as 0 and of one as 0.0000: $seen"
[ "$seen" = '0 of 0.0004, -0 of -0.0004, 0.062 of 0.0625, 2 of 2.5000, 0.0004 of 0.0004, ' ]
