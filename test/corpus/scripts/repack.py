"""Packs the parts of a workbook anew into a stream: data descriptors and ZIP64 fields throughout, the sheets first."""

import io
import sys
import zipfile


class Pipe(io.RawIOBase):
    """A file that can only be written on, as a web server's answer."""

    def __init__(self, target):
        self.target = target

    def writable(self):
        return True

    def write(self, data):
        return self.target.write(data)


with zipfile.ZipFile(sys.argv[1]) as old, open(sys.argv[2], "wb") as target:
    with zipfile.ZipFile(Pipe(target), "w", zipfile.ZIP_DEFLATED) as new:
        for entry in sorted(old.namelist(), reverse=True):
            with new.open(entry, "w", force_zip64=True) as part:
                part.write(old.read(entry))
