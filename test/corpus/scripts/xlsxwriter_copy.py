"""Writes the cells, names and properties of a workbook anew with XlsxWriter, which stores 0 as every formula's result."""

import sys

import xlsxwriter
from openpyxl import load_workbook

old = load_workbook(sys.argv[1])
book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": len(sys.argv) > 3})
for sheet in old:
    copy = book.add_worksheet(sheet.title)
    if sheet.sheet_state != "visible":
        copy.hide()
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                copy.write_formula(cell.row - 1, cell.column - 1, cell.value)
            elif cell.value is not None:
                write = copy.write_string if isinstance(cell.value, str) else copy.write
                write(cell.row - 1, cell.column - 1, cell.value)
for name in old.defined_names.definedName:
    if not name.name.startswith("_xlnm"):
        book.define_name(name.name, "=" + name.attr_text)
for name, value in (
    ("chitieu.kind", "form"),
    ("chitieu.plan", "kh-56-2026"),
    ("chitieu.unit", "10525"),
    ("chitieu.period", "2026"),
    ("chitieu.template", "1"),
):
    book.set_custom_property(name, value)
book.close()
