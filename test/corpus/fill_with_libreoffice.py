"""Fills forms by their defined names in LibreOffice itself, and saves them as .xlsx.

Standard input: JSON list of {"in", "out", "values": {name: number, text or rows of them}, "cells"?: {sheet: {A1: number or
text}}, "filter"?, "options"?, "password"?}. A
number is set as a value; a text is entered as if typed under a Vietnamese locale. LibreOffice recalculates and stores
the results of all formulas. Another export filter than .xlsx, its options and a password may be named.

The environment's CHITIEU_OFFICE names a folder. One LibreOffice belongs to it: whoever comes first starts it and leaves
it running, the others use it one after the other. `pid` in the folder is its process group. If it dies or does not
answer in time, it is started anew and the job is done once more.
"""

import fcntl
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

import uno
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import RuntimeException

FOLDER = os.environ["CHITIEU_OFFICE"]
PID = os.path.join(FOLDER, "pid")
PIPE = os.path.basename(FOLDER)
# Seconds, on a busy machine too: until it listens, and for one job.
START_LIMIT = 120
JOB_LIMIT = 120


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def desktop():
    """The desktop of the running LibreOffice, which is started where none listens."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    limit = None
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if limit is None:
                end()
                start()
                limit = time.monotonic() + START_LIMIT
            elif time.monotonic() > limit:
                raise SystemExit("LibreOffice did not start") from None
            time.sleep(0.2)


def start():
    profile = uno.systemPathToFileUrl(os.path.join(FOLDER, "profile"))
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation={profile}",
            f"--accept=pipe,name={PIPE};urp;",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    with open(PID, "w") as file:
        file.write(str(office.pid))


def end():
    with suppress(FileNotFoundError, ProcessLookupError), open(PID) as file:
        os.killpg(int(file.read()), signal.SIGKILL)
    with suppress(FileNotFoundError):
        os.remove(PID)


def main():
    jobs = json.load(sys.stdin)
    with open(os.path.join(FOLDER, "lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for job in jobs:
            try:
                fill(job)
            except RuntimeException:
                # It has gone, with whatever it did.
                end()
                fill(job)


def fill(job):
    """A job that takes too long loses its LibreOffice, and so fails."""
    watch = threading.Timer(JOB_LIMIT, end)
    watch.daemon = True
    office = desktop()
    watch.start()
    try:
        save(office, job)
    finally:
        watch.cancel()


def put(cell, content):
    if isinstance(content, str):
        cell.setString(content)
    elif content is not None:
        cell.setValue(content)


def save(office, job):
    url = uno.systemPathToFileUrl(os.path.abspath(job["in"]))
    book = office.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
    try:
        for name, value in job["values"].items():
            block = book.NamedRanges.getByName(name).getReferredCells()
            for y, row in enumerate(value if isinstance(value, list) else [[value]]):
                for x, content in enumerate(row):
                    put(block.getCellByPosition(x, y), content)
        for sheet, cells in job.get("cells", {}).items():
            for address, content in cells.items():
                put(book.Sheets.getByName(sheet).getCellRangeByName(address), content)
        book.calculateAll()
        target = uno.systemPathToFileUrl(os.path.abspath(job["out"]))
        how = [prop("FilterName", job.get("filter", "Calc MS Excel 2007 XML"))]
        if "options" in job:
            how.append(prop("FilterOptions", job["options"]))
        if "password" in job:
            how.append(prop("Password", job["password"]))
            # What .xlsx is locked with.
            locked = (NamedValue("OOXPassword", job["password"]), NamedValue("CryptoType", "Standard"))
            if job["out"].endswith(".xlsx"):
                how.append(prop("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", locked)))
        book.storeToURL(target, tuple(how))
    finally:
        book.close(True)


main()
# The files are written. What tears down the bridge behind the interpreter's back may crash, which says nothing of them.
sys.stdout.flush()
sys.stderr.flush()
os._exit(0)
