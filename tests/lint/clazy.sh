#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# Qt-specific checks; needs a clang compile database.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
[ -f build/clazy/build.ninja ] || cmake --preset clazy >/dev/null
cmake --build build/clazy -j "$(nproc)"
git ls-files 'app/*.cpp' 'ui/*.cpp' | sed "s|^|$PWD/|" |
  xargs -P "$(nproc)" -n 4 clazy-standalone -p build/clazy -checks=level1,no-clazy-qproperty-without-notify 2>&1 | tee build/clazy.log
! grep -q 'warning:' build/clazy.log
