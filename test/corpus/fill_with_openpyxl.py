"""Fills forms by their defined names, as a script of another office would.

Standard input: JSON list of {"in", "out", "values": {name: number, text or rows of them}, "cells"?: {sheet: {A1: number or
text}}}.
"""

import json
import sys

from openpyxl import load_workbook

for job in json.load(sys.stdin):
    book = load_workbook(job["in"])
    for name, value in job["values"].items():
        sheet, cell = next(iter(book.defined_names[name].destinations))
        place = book[sheet][cell.replace("$", "")]
        if isinstance(value, list):
            for cells, row in zip(place, value):
                for single, content in zip(cells, row):
                    single.value = content
        else:
            place.value = value
    for sheet, cells in job.get("cells", {}).items():
        for cell, value in cells.items():
            book[sheet][cell].value = value
    book.save(job["out"])
