#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# Every measure is a ratio taken in one run; the figures of other programs stand beside ours to be read, not to decide.
set -uo pipefail
export XDG_RUNTIME_DIR; XDG_RUNTIME_DIR=$(mktemp -d); trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
build=$(readlink -f "$1")
here=$(dirname "$(readlink -f "$0")")
status=0
step() { printf '\n== %s\n' "$1"; shift; "$@" || { echo "ABOVE ITS CEILING: $*"; status=1; }; }
# -noreset: a server that starts afresh after each program would be measured with it.
on_screen() { xvfb-run -a -s "-screen 0 1280x800x24 -noreset" dbus-run-session -- "$@"; }
one_processor() { taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/'; }

# Time until a window of the program is visible, and its memory then; median of five.
neighbour() {
  local program=$1 class=$2 run
  for run in 1 2 3 4 5; do
    on_screen bash -c '
      home=$(mktemp -d); export HOME=$home XDG_CONFIG_HOME=$home/c XDG_DATA_HOME=$home/d
      start=$(date +%s%N); "$1" >/dev/null 2>&1 & pid=$!
      for _ in $(seq 400); do xdotool search --onlyvisible --class "$2" >/dev/null 2>&1 && break; sleep 0.01; done
      echo "$(( ($(date +%s%N) - start) / 1000000 )) $(awk "/VmRSS/ {print int(\$2/1024)}" /proc/$pid/status)"
      kill -9 $pid; rm -rf "$home"' _ "$program" "$class" 2>/dev/null
  done | sort -n | sed -n 3p | awk -v p="$(basename "$program")" '{printf "%-12s %6d ms %6d MiB\n", p, $1, $2}'
}

step "a company's file" "$build/bench/bench_dossier"
step "an answer of the birthplace picker" "$build/bench/bench_communes"
maker=$here/../../../shared/bench/make_workbook.py
if [ -f "$maker" ]; then
  workbook=$build/bench/workbook.xlsx
  [ -f "$workbook" ] || python3 "$maker" --rows 100000 --output "$workbook"
  step "reading a workbook of 100 000 rows, 70 columns" "$build/bench/bench_sheets" "$workbook" 1.0
  matrice=$here/el/classeur-70.json
  step "reading and checking it, on two threads" "$build/bench/bench_el_check" "$workbook" "$matrice" 1.2
  step "the same on one processor" taskset -c "$(one_processor)" "$build/bench/bench_el_check" "$workbook" "$matrice" 1.8
  long=$build/bench/long_workbook.xlsx
  [ -f "$long" ] || python3 "$maker" --rows 300000 --output "$long"
  step "memory of the command line" "$here/command_line.py" memory "$build/bin/agrafe-cli" "$matrice" "$workbook" "$long"
  step "the command line beside others" "$here/command_line.py" speed "$build/bin/agrafe-cli" "$workbook" "$build/bench"
  step "300 000 rows in the window" on_screen "$build/bench/bench_el_window" "$long" "$matrice"
else
  printf '\n== no workbook to read: %s is not there\n' "$maker"
fi
# The floor must load all that the program loads.
same_libraries() { ! comm -23 <(libraries_of "$1") <(libraries_of "$2") | grep .; }
libraries_of() { ldd "$1" | awk '{print $1}' | sort; }
step "the empty window loads what the program loads" same_libraries "$build/bin/agrafe" "$build/bench/bench_empty_window"
step "first window and memory" on_screen "$build/bench/bench_startup" "$build/bin/agrafe" "$build/bench/bench_empty_window" "$build/bin/agrafe-cli" 15
printf '\n== beside others: first visible window, and memory then\n'
neighbour "$build/bin/agrafe" agrafe
neighbour keepassxc keepassxc
neighbour qbittorrent qbittorrent
limited_calls() { # the tool of the tests holds the ceilings: no refusal, 95 % of each full minute
  "$build/tests/tst_http_rate_limiter" fillsEachMinuteAndNeverExceeds | sed -n 's/^ *Q*INFO *: [^(]*(\([^)]*\)) /\1: /p; /^FAIL/,+1p'
  return "${PIPESTATUS[0]}"
}
step "1 250 calls at 250 a minute, injected clock" limited_calls
exit "$status"
