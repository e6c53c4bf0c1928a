#!/bin/sh
# Tries a frozen program on a stick: sh packaging/portable-trial.sh PROGRAM-FOLDER
# Searches, opens the window, is killed; nothing may be left in HOME and in the temporary folder.
# As root it tries a stick that cannot be written to as well.
set -eu
program=$(cd "$1" && pwd)
place=$(mktemp -d)
trap 'umount "$place/locked" 2>/dev/null || true; rm -rf "$place"' EXIT
mkdir "$place/stick" "$place/home" "$place/tmp" "$place/run" "$place/locked"
cp -a "$program" "$place/stick/Summit KB"
mkdir "$place/stick/Summit KB Data"

on_stick() {
    stick=$1
    shift
    env -i PATH=/usr/bin:/bin HOME="$place/home" TMPDIR="$place/tmp" XDG_RUNTIME_DIR="$place/run" \
        QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 "$place/$stick/Summit KB/summit-kb" "$@"
}

nothing_left() {
    left=$(find "$place/home" "$place/tmp" -mindepth 1)
    [ -z "$left" ] || { echo "left on the computer after $1: $left"; exit 1; }
    echo "nothing left after $1"
}

on_stick stick search "thông minh" --limit 1 --json | grep -q '"total": [1-9]'
nothing_left "a search"
on_stick stick doctor --json | grep -q "Summit KB Data"
nothing_left "what the doctor looks at"
timeout -s KILL 8 env -i PATH=/usr/bin:/bin HOME="$place/home" TMPDIR="$place/tmp" \
    XDG_RUNTIME_DIR="$place/run" QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 \
    "$place/stick/Summit KB/summit-kb" desktop || true
nothing_left "a window that was killed"
[ -f "$place/stick/Summit KB Data/window.json" ] || echo "the window was killed before it kept its state"

if [ "$(id -u)" = 0 ] && mount --bind "$place/stick" "$place/locked" 2>/dev/null; then
    mount -o remount,ro,bind "$place/locked"
    on_stick locked search "thông minh" --limit 1 --json | grep -q '"total": [1-9]'
    nothing_left "a search on a locked stick"
fi
echo "all well"
