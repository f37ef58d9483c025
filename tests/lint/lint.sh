#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# Format, SPDX lines, layering, translations, clang-tidy: all are run, then the verdict.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
status=0
step() { printf '\n== %s\n' "$1"; shift; "$@" || { printf 'FAILED: %s\n' "$*"; status=1; }; }

format() { git ls-files '*.cpp' '*.h' | xargs clang-format-19 --dry-run -Werror; }
tidy() {
  git ls-files 'app/*.cpp' 'ui/*.cpp' | sed "s|^|$PWD/|" > build/tidy-files.txt
  # GCC's own warning switches mean nothing to clang; std::stable_sort of libstdc++ 12 uses what C++23 deprecates.
  xargs -a build/tidy-files.txt -P "$(nproc)" -n 4 clang-tidy-19 -p build/dev --quiet --warnings-as-errors='*' \
    --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-unused-command-line-argument \
    --extra-arg=-Wno-deprecated-declarations 2>build/tidy.err
  local code=$?
  [ "$code" -eq 0 ] || grep -E 'error:' build/tidy.err
  return "$code"
}

step "format" format
step "SPDX lines and house rules" python3 tests/lint/house.py
step "layering" python3 tests/lint/layering.py
step "translations" tests/lint/translations.sh check
[ "${1:-}" = quick ] || step "clang-tidy" tidy
exit "$status"
