#!/usr/bin/env bash
# Apache POI 4.0.1, as in Debian 12 (which installs it and Java, as root): DataFormatter, which says how Excel shows a cell,
# takes a quoted or escaped percent sign for the operator: 99.5 as 0.0"%" is "9950.0%", as Excel shows it 99.5%. With two
# sections it is the same; with three another formatter is asked, and is right. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
apt-get -yqq install --no-install-recommends libapache-poi-java=4.0.1-4 default-jdk-headless >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-xlwt=1.3.0-4
dpkg -x python3-xlwt*.deb .
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("S")
for column, sections in enumerate(('0.0"%"', "0.0\\%", '0.0"%";-0.0"%"', '0.0"%";-0.0"%";0.0"%"', '0.0" ha"')):
    sheet.write(0, column, 99.5, xlwt.easyxf(num_format_str=sections))
book.save("figures.xls")
PY
cat > Try.java <<'JAVA'
import java.io.File;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;

public class Try {
  public static void main(String[] none) throws Exception {
    for (Cell cell : WorkbookFactory.create(new File("figures.xls")).getSheetAt(0).getRow(0))
      System.out.print(new DataFormatter(Locale.ROOT).formatCellValue(cell) + "|");
  }
}
JAVA
jars=$(printf '/usr/share/java/%s.jar:' poi commons-codec commons-collections4 commons-math3)
seen=$(java -cp "$jars" Try.java)
echo "POI 4.0.1: 99.5 as 0.0\"%\", 0.0\\%, with two sections, with three, and as 0.0\" ha\": $seen"
[ "$seen" = '9950.0%|9950.0%|9950.0%|99.5%|99.5 ha|' ]
