"""Opens a workbook with openpyxl and saves it again."""

import sys

from openpyxl import load_workbook

load_workbook(sys.argv[1]).save(sys.argv[2])
