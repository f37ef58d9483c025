#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""Arrows between folders: what links (CMake), what includes (#include), no cycle, no Widgets below app/.

With --self-test, checks on made-up trees that each fault is seen."""
import pathlib
import re
import sys
import tempfile

TABLE = "packaging/cmake/AgrafeArrows.cmake"


def arrows(root):
    table = {}
    for name, allowed in re.findall(r"^set\(AGRAFE_ARROWS_(\w+) ([^)]*)\)", (root / TABLE).read_text(), re.M):
        table[name] = set(allowed.replace('"', "").split())
    return table


def cycles(table):
    faults, done = [], set()

    def visit(folder, path):
        if folder in path:
            faults.append("cycle: " + " -> ".join(path[path.index(folder):] + [folder]))
            return
        if folder in done:
            return
        for below in sorted(table.get(folder, ())):
            visit(below, path + [folder])
        done.add(folder)

    for folder in sorted(table):
        visit(folder, [])
    return faults


def folder_of(path, root):
    parts = path.relative_to(root).parts
    if parts[0] == "ui" or parts == ("app", "main.cpp"):
        return "ui"
    return parts[1] if len(parts) > 2 else None


def include_faults(root, table):
    faults = []
    sources = [p for top in ("app", "ui") for p in (root / top).rglob("*") if p.suffix in (".cpp", ".h")]
    widgets = re.compile(r"#\s*include\s*[<\"](QtWidgets|QtPrintSupport|QApplication|QWidget|QMainWindow|QDialog|QLabel|Q\w*Button|QMessageBox)\b")
    for path in sources:
        folder, text, name = folder_of(path, root), path.read_text(), path.relative_to(root)
        if folder not in table:
            faults.append(f"{name}: its folder has no row in {TABLE}")
            continue
        for target in re.findall(r'^\s*#\s*include\s+"([^"/]+)/', text, re.M):
            if target != folder and target in table and target not in table[folder]:
                faults.append(f"{name}: includes {target}/, which {folder} may not use")
        if folder != "ui" and widgets.search(text):
            faults.append(f"{name}: a Widgets header below app/")
    return faults


def link_faults(root, table):
    faults = []
    for path in [*root.glob("app/*/CMakeLists.txt"), *root.glob("ui/**/CMakeLists.txt")]:
        folder = "ui" if path.relative_to(root).parts[0] == "ui" else path.parent.name
        for target in re.findall(r"\bagrafe_(\w+)\b", path.read_text()):
            if target in table and target != folder and target not in table.get(folder, set()):
                faults.append(f"{path.relative_to(root)}: links agrafe_{target}, which {folder} may not use")
        if folder != "ui" and re.search(r"Qt6::(Widgets|PrintSupport)", path.read_text()):
            faults.append(f"{path.relative_to(root)}: links Widgets below app/")
    return faults


def check(root):
    table = arrows(root)
    return cycles(table) + include_faults(root, table) + link_faults(root, table)


def self_test():
    cases = {
        "nothing": ({}, None),
        "include upwards": ({"app/base/a.cpp": '#include "http/client.h"\n'}, "may not use"),
        "link upwards": ({"app/base/CMakeLists.txt": "agrafe_library(base LINKS agrafe_http)"}, "links agrafe_http"),
        "widget below app": ({"app/http/a.h": "#include <QWidget>\n"}, "Widgets header"),
        "widget library below app": ({"app/http/CMakeLists.txt": "agrafe_library(http LINKS Qt6::Widgets)"}, "links Widgets"),
        "cycle": ({TABLE: "set(AGRAFE_ARROWS_base http)\nset(AGRAFE_ARROWS_http base)\n"}, "cycle"),
        "unknown folder": ({"app/odd/a.cpp": "\n"}, "no row"),
    }
    base = {TABLE: 'set(AGRAFE_ARROWS_base "")\nset(AGRAFE_ARROWS_http base)\nset(AGRAFE_ARROWS_ui base http)\n',
            "app/http/b.cpp": '#include "base/x.h"\n', "ui/w.cpp": "#include <QWidget>\n"}
    for title, (files, expected) in cases.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in {**base, **files}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            faults = check(root)
            right = not faults if expected is None else any(expected in fault for fault in faults)
            if not right:
                sys.exit(f"self-test «{title}»: {faults}")
    print(f"{len(cases)} made-up trees judged as they should be")


if __name__ == "__main__":
    if "--self-test" in sys.argv:
        self_test()
    else:
        found = check(pathlib.Path(__file__).resolve().parents[2])
        print("\n".join(found) or "layering: nothing to say")
        sys.exit(1 if found else 0)
