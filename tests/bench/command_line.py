#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""The command line as a whole process, on the workbooks of the bench. Exit 1 beyond a ceiling.

  command_line.py memory CLI MATRICE workbook.xlsx longer.xlsx
      at most 100 MiB for the first one; the longer one may take 1.3 times the inflated strings it has more.
  command_line.py speed CLI workbook.xlsx FOLDER
      against other programs that make the same CSV file; the one that is missing is named, and skipped.
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
    """What one run of a program took."""

    def __init__(self, command, folder):
        environment = dict(os.environ, HOME=folder, QT_QPA_PLATFORM="offscreen")
        start = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.monotonic() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024 / MEBIBYTE
        self.code = process.returncode


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


def best(command, folder, rounds):
    runs = [Taken(command, folder) for _ in range(rounds)]
    return min(runs, key=lambda run: run.seconds) if all(run.code == 0 for run in runs) else None


def beside(name, command, rounds, least, own, folder):
    taken = best(command, folder, rounds)
    if taken is None:
        print(f"{name}: SKIPPED, it failed on this workbook")
        return True
    ratio = taken.seconds / own.seconds
    low = "" if ratio >= least else "  BELOW ITS FLOOR"
    print(f"{name}: {taken.seconds:.2f} s ({taken.processor:.2f} s of processor, {taken.memory:.0f} MiB), "
          f"{ratio:.1f} times as long (floor {least}){low}")
    return ratio >= least


def speed(cli, workbook, kept):
    # In memory where there is such a folder: agrafe-cli waits until its file is on the disk, the others do not.
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        out = os.path.join(folder, "out")
        os.makedirs(out)
        own = best([cli, "el", "convertir", workbook, "--sans-controle", "--remplacer", "--partenaire", "bench",
                    "--sortie", out, "--config", folder], folder, ROUNDS)
        if own is None:
            print("agrafe-cli could not convert the workbook")
            return False
        print(f"agrafe-cli el convertir --sans-controle: {own.seconds:.2f} s ({own.processor:.2f} s of processor, "
              f"{own.memory:.0f} MiB)")
        good = True
        rust, why = rust_reader(kept)
        if rust:
            good = beside("xlsx-to-csv of npm, its native reader", [rust, "--file", workbook, "--dest",
                          os.path.join(out, "rust.csv")], ROUNDS, 8, own, folder)
        else:
            print(f"xlsx-to-csv of npm: SKIPPED, {why}")
        office = shutil.which("soffice")
        if not office:
            print("LibreOffice: SKIPPED, soffice is not installed")
            return good
        return beside("LibreOffice", [office, "--headless", "--convert-to", "csv", "--outdir", out, workbook], 1, 30,
                      own, folder) and good


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
