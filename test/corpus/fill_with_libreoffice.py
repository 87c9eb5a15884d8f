"""Fills forms by their defined names in LibreOffice itself, and saves them as .xlsx.

Standard input: JSON list of {"in", "out", "values": {name: number or text}, "filter"?, "options"?, "password"?}. A
number is set as a value; a text is entered as if typed under a Vietnamese locale. LibreOffice recalculates and stores
the results of all formulas. Another export filter than .xlsx, its options and a password may be named.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import uuid

import uno
from com.sun.star.beans import NamedValue, PropertyValue


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start")


def main():
    jobs = json.load(sys.stdin)
    pipe = f"chitieu{uuid.uuid4().hex}"
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            context = connect(pipe)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            for job in jobs:
                fill(desktop, job)
            desktop.terminate()
            office.wait(timeout=60)
        finally:
            if office.poll() is None:
                office.kill()


def fill(desktop, job):
    url = uno.systemPathToFileUrl(os.path.abspath(job["in"]))
    book = desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
    for name, value in job["values"].items():
        cell = book.NamedRanges.getByName(name).getReferredCells().getCellByPosition(0, 0)
        if isinstance(value, str):
            cell.setString(value)
        else:
            cell.setValue(value)
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
    book.close(True)


main()
