"""Copies only what shows into a new workbook, as scripts that make files from scratch do; in write-only mode."""

import sys

from openpyxl import Workbook, load_workbook

old, new = load_workbook(sys.argv[1]), Workbook(write_only=True)
for sheet in old:
    copy = new.create_sheet(sheet.title)
    for row in sheet.iter_rows(values_only=True):
        copy.append(row)
new.save(sys.argv[2])
