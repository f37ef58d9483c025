#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# Qt-specific checks; needs a clang compile database.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
[ -f build/clazy/build.ninja ] || cmake --preset clazy >/dev/null
# Sources are parsed, not linked: what they need is what moc writes.
generated=$(ninja -C build/clazy -t targets all | sed -n 's/^\([^/:]*_autogen\): phony$/\1/p')
# shellcheck disable=SC2086 # a list of words
cmake --build build/clazy -j "$(nproc)" --target $generated || exit 1
git ls-files 'app/*.cpp' 'ui/*.cpp' | sed "s|^|$PWD/|" |
  xargs -P "$(nproc)" -n 4 clazy-standalone -p build/clazy -checks=level1,no-clazy-qproperty-without-notify 2>&1 | tee build/clazy.log
! grep -q 'warning:' build/clazy.log
