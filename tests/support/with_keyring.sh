#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# with_keyring.sh MODE COMMAND...: runs the command in a session, a home and a bus of its own, with a real
# gnome-keyring-daemon in the state that MODE names. Its exit code is the command's.
#   unlocked    a keyring, open
#   locked      a keyring, closed, and nobody to ask the password
#   empty       the daemon without any keyring
#   no-service  a bus on which nothing offers secrets
#   stuck       a service that starts and never answers
#   no-bus      no session bus at all
#   no-library  a keyring, open, and no libsecret to reach it with
set -euo pipefail
mode=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p -m 700 "$home"/{run,data,cache,config,services}
clean=(env -u DBUS_SESSION_BUS_ADDRESS -u DISPLAY -u WAYLAND_DISPLAY HOME="$home" XDG_RUNTIME_DIR="$home/run"
  XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_CONFIG_HOME="$home/config")

bus_with_own_services() {
  cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=$home/run</listen><servicedir>$home/services</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF
}

# Without the wait, the first call would start a second daemon.
start_unlocked='printf %s keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
gdbus wait --session --timeout 30 org.freedesktop.secrets'
service=(--session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets)
lock="gdbus call ${service[*]} --method org.freedesktop.Secret.Service.Lock \
\"['/org/freedesktop/secrets/collection/login']\" >/dev/null"
start_empty='gnome-keyring-daemon --start --components=secrets >/dev/null
gdbus wait --session --timeout 30 org.freedesktop.secrets'

case $mode in
unlocked | no-library) prepare=$start_unlocked ;;
locked) prepare="$start_unlocked; $lock" ;;
empty) prepare=$start_empty ;;
no-service | stuck) prepare=: && bus_with_own_services ;;
no-bus) "${clean[@]}" "$@"; exit ;;
*) echo "with_keyring.sh: unknown mode $mode" >&2; exit 64 ;;
esac
if [ "$mode" = stuck ]; then
  printf '[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sleep 60\n' \
    >"$home/services/org.freedesktop.secrets.service"
fi
# A library that cannot be loaded is found before the system's.
if [ "$mode" = no-library ]; then
  mkdir "$home/lib" && : >"$home/lib/libsecret-1.so.0"
  clean+=(AGRAFE_TEST_LIBRARIES="$home/lib")
fi
own_bus=()
[ ! -e "$home/bus.conf" ] || own_bus=(--config-file="$home/bus.conf")
"${clean[@]}" dbus-run-session "${own_bus[@]}" -- bash -c "set -eu; $prepare"'
[ -z "${AGRAFE_TEST_LIBRARIES:-}" ] || export LD_LIBRARY_PATH=$AGRAFE_TEST_LIBRARIES
set +e; "$@"; exit $?' _ "$@"
