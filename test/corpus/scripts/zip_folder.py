"""Puts a file into folders with Vietnamese names in a zip, beside what is no form: `zip_folder.py FILE OUT`."""

import sys
import zipfile

with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as out:
    out.writestr("Phường Hải Dương/", b"")
    out.write(sys.argv[1], "Phường Hải Dương/Biểu chỉ tiêu.xlsx")
    out.writestr("Phường Hải Dương/công văn.docx", b"PK\x03\x04")
    out.writestr("__MACOSX/._Biểu chỉ tiêu.xlsx", b"\x00\x05\x16\x07")
