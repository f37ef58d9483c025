#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""The command line as a whole process, on the workbooks of the bench. Exit 1 beyond a ceiling.

  command_line.py memory CLI MATRICE workbook.xlsx longer.xlsx
      at most 100 MiB for the first one; the longer one may take 1.3 times the inflated strings it has more.
  command_line.py speed CLI workbook.xlsx FOLDER
      against other programs that make the same CSV file, in memory and in FOLDER, on the disk, where each one's
      time ends once its file is there to stay; the program that is missing is named, and skipped.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

MEBIBYTE = 1024 * 1024
MOST_MEMORY = 100       # MiB
MOST_GROWTH = 1.3       # of the inflated shared strings
NPM_PACKAGE = "xlsx-to-csv@2.0.1"
ROUNDS = 3


class Taken:
    """What one run of a program took, until the file it made is on the disk when it is named."""

    def __init__(self, command, folder, made=None):
        environment = dict(os.environ, HOME=folder, QT_QPA_PLATFORM="offscreen")
        start = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if made and os.path.exists(made):
            sync(made)
        self.seconds = time.monotonic() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024 / MEBIBYTE
        self.code = process.returncode


def sync(path):
    with open(path, "rb") as file:
        os.fsync(file.fileno())


def inflated_strings(path):
    with zipfile.ZipFile(path) as archive:
        return archive.getinfo("xl/sharedStrings.xml").file_size / MEBIBYTE


def within(value, ceiling):
    return "" if value <= ceiling else "  ABOVE ITS CEILING"


def memory(cli, matrice, short, longer):
    good = True
    with tempfile.TemporaryDirectory() as folder:
        common = ["--config", folder, "--matrice", matrice]
        for words in (["verifier"], ["convertir", "--lignes-conformes", "--remplacer", "--partenaire", "bench",
                                     "--sortie", folder]):
            taken = [Taken([cli, "el", words[0], path, *words[1:], *common], folder) for path in (short, longer)]
            if any(t.code not in (0, 1) for t in taken):
                print(f"el {words[0]} ended with {[t.code for t in taken]}")
                return False
            more = taken[1].memory - taken[0].memory
            most = MOST_GROWTH * (inflated_strings(longer) - inflated_strings(short))
            print(f"el {words[0]}: {taken[0].memory:.1f} MiB (ceiling {MOST_MEMORY})"
                  f"{within(taken[0].memory, MOST_MEMORY)}, and {more:.1f} MiB more for the longer file (ceiling "
                  f"{most:.1f}: {MOST_GROWTH} × its strings){within(more, most)}; {taken[0].seconds:.2f} s")
            good = good and taken[0].memory <= MOST_MEMORY and more <= most
    return good


def rust_reader(folder):
    """The native program inside the npm package, without node around it; None and why."""
    kept = os.path.join(folder, "npm")
    program = os.path.join(kept, "node_modules", "xlsx-to-csv", "dist", "xlsx-to-csv-linux")
    if not os.path.exists(program):
        if not shutil.which("npm"):
            return None, "npm is not installed"
        os.makedirs(kept, exist_ok=True)
        subprocess.run(["npm", "install", "--prefix", kept, "--ignore-scripts", "--no-audit", "--no-fund", NPM_PACKAGE],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    if not os.path.exists(program):
        return None, f"npm could not fetch {NPM_PACKAGE}"
    return program, ""


def best(command, folder, made, rounds):
    runs = [Taken(command, folder, made) for _ in range(rounds)]
    return min(runs, key=lambda run: run.seconds) if all(run.code == 0 for run in runs) else None


def beside(name, command, made, rounds, least, own, folder):
    taken = best(command, folder, made, rounds)
    if taken is None:
        print(f"{name}: SKIPPED, it failed on this workbook")
        return True
    ratio = taken.seconds / own.seconds
    low = "" if ratio >= least else "  BELOW ITS FLOOR"
    print(f"{name}: {taken.seconds:.2f} s ({taken.processor:.2f} s of processor, {taken.memory:.0f} MiB), "
          f"{ratio:.1f} times as long (floor {least}){low}")
    return ratio >= least


def disk_floor(made, folder):
    """Seconds to put so many bytes on this disk."""
    start = time.monotonic()
    with open(made, "rb") as source, open(os.path.join(folder, "floor"), "wb") as copy:
        shutil.copyfileobj(source, copy, MEBIBYTE)
        copy.flush()
        os.fsync(copy.fileno())
    return time.monotonic() - start


def speed_in(place, cli, workbook, kept):
    with tempfile.TemporaryDirectory(dir=place) as folder:
        out = os.path.join(folder, "out")
        os.makedirs(out)
        own_file = os.path.join(out, "own.csv")
        own = best([cli, "el", "convertir", workbook, "--sans-controle", "--remplacer", "--sortie", out, "--config",
                    folder], folder, None, ROUNDS)  # it waits for the disk by itself
        if own is None:
            print("agrafe-cli could not convert the workbook")
            return False
        os.rename(os.path.join(out, os.path.splitext(os.path.basename(workbook))[0] + ".csv"), own_file)
        print(f"agrafe-cli el convertir --sans-controle into {place}: {own.seconds:.2f} s ({own.processor:.2f} s of "
              f"processor, {own.memory:.0f} MiB); the bytes alone: {disk_floor(own_file, folder):.2f} s")
        good = True
        rust, why = rust_reader(kept)
        if rust:
            made = os.path.join(out, "rust.csv")
            good = beside("xlsx-to-csv of npm, its native reader", [rust, "--file", workbook, "--dest", made], made,
                          ROUNDS, 8, own, folder)
        else:
            print(f"xlsx-to-csv of npm: SKIPPED, {why}")
        office = shutil.which("soffice")
        if not office:
            print("LibreOffice: SKIPPED, soffice is not installed")
            return good
        made = os.path.join(out, os.path.splitext(os.path.basename(workbook))[0] + ".csv")
        return beside("LibreOffice", [office, "--headless", "--convert-to", "csv", "--outdir", out, workbook], made, 1,
                      30, own, folder) and good


def speed(cli, workbook, kept):
    places = [place for place in ("/dev/shm", kept) if os.path.isdir(place)]
    return all([speed_in(place, cli, workbook, kept) for place in places])


def main():
    words = sys.argv[1:]
    if len(words) == 5 and words[0] == "memory":
        return 0 if memory(*words[1:]) else 1
    if len(words) == 4 and words[0] == "speed":
        return 0 if speed(*words[1:]) else 1
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
