#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# update: brings translations/*.ts up to the sources. check: fails when they are not, when lupdate misses a text, when
# English is incomplete or when a French plural is missing.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
update() { # folder of the .ts files
  "$lupdate" -silent -I . -I app -locations none -no-obsolete -source-language fr_FR app ui -ts "$1/agrafe_en.ts" "$1/agrafe_fr.ts"
}
case ${1:-check} in
  update) update translations ;;
  check)
    copy=$(mktemp -d); trap 'rm -rf "$copy"' EXIT
    cp translations/*.ts "$copy/"
    fault=0
    # A warning is a text under a context that the program does not ask for.
    if update "$copy" 2>&1 | grep -v 'Ignoring definition of undeclared'; then fault=1; fi
    for file in agrafe_en.ts agrafe_fr.ts; do
      cmp -s "$copy/$file" "translations/$file" || { echo "$file does not match the sources: ./dev translations"; fault=1; }
    done
    python3 tests/lint/texts.py translations/agrafe_en.ts || fault=1
    python3 tests/lint/unfinished.py translations/agrafe_en.ts || fault=1
    python3 tests/lint/unfinished.py --plurals translations/agrafe_fr.ts || fault=1
    exit "$fault" ;;
esac
