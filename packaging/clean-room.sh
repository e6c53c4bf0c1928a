#!/usr/bin/env bash
# Proves the two commands of the README on a machine that has nothing: a minimal Debian with git
# and python3 only, in a folder, thrown away afterwards.
#
#     sudo packaging/clean-room.sh [FOLDER]
#
# Needs root, debootstrap, and unshare. Clones HEAD of this tree into the room and runs there:
# ./summit-kb (several ways), ./run-tests, the window through X11, the wheel. Ends with 1 when
# one of them ended otherwise than expected. FOLDER (default: a new one under TMPDIR) keeps
# the logs in FOLDER/report and the downloaded base for the next time.
# The package mirror, name service, certificates and PIP_ settings are this machine's own.
#   CLEAN_ROOM_SUITE     Debian suite (default bookworm)
#   CLEAN_ROOM_BIND      folders the room may read, for mirrors on this disk
#   CLEAN_ROOM_COMMANDS  a file of commands to run in the clone instead of the usual ones
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
project=$(dirname "$here")
folder=${1:-$(mktemp -d -t clean-room.XXXXXX)}
suite=${CLEAN_ROOM_SUITE:-bookworm}
base=$folder/base-$suite
room=$folder/room
report=$folder/report

mirror() {
    # shellcheck disable=SC2016 
    apt-get indextargets --format '$(REPO_URI)' "Codename: $suite" | head -n 1
}

make_base() {
    [ -e "$base/.whole" ] && return
    rm -rf "$base"
    debootstrap --variant=minbase --include=git,python3 "$suite" "$base" "$(mirror)" \
        >"$report/debootstrap.log" 2>&1
    touch "$base/.whole"
}

make_room() {
    rm -rf "$room"
    cp -a --reflink=auto "$base" "$room"
    # A name service, and apt as this machine reaches it; nothing is installed.
    cp -L /etc/resolv.conf /etc/hosts "$room/etc/"
    rm -f "$room/etc/apt/sources.list"
    cp /etc/apt/sources.list.d/debian.sources "$room/etc/apt/sources.list.d/" 2>/dev/null ||
        cp /etc/apt/sources.list "$room/etc/apt/"
    grep -lsE '^ *Acquire::' /etc/apt/apt.conf.d/* | xargs -r cp -t "$room/etc/apt/apt.conf.d/"
    [ -z "${PIP_CERT:-}" ] || install -D -m 644 "$PIP_CERT" "$room/etc/room/certificates.pem"
    # A space and accents in the path: people have both.
    git clone -q --no-hardlinks "file://$project" "$room/root/Tài liệu/summit kb"
}

# Everything below happens in namespaces of its own: when they end, so do mounts and processes.
enter() {
    mount --make-rprivate /
    mount -t proc proc "$room/proc"
    mount -t tmpfs tmpfs "$room/dev"
    for device in null zero full random urandom tty; do
        touch "$room/dev/$device"
        mount --bind "/dev/$device" "$room/dev/$device"
    done
    mkdir -p "$room/dev/shm" && mount -t tmpfs tmpfs "$room/dev/shm"
    ln -s /proc/self/fd "$room/dev/fd"
    for shared in ${CLEAN_ROOM_BIND:-}; do
        mkdir -p "$room$shared"
        mount --rbind -o ro "$shared" "$room$shared"
    done
    local settings=()
    while IFS= read -r line; do settings+=("$line"); done < <(env | grep '^PIP_' | grep -v '^PIP_CERT=')
    [ -z "${PIP_CERT:-}" ] || settings+=(PIP_CERT=/etc/room/certificates.pem)
    env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        "${settings[@]}" chroot "$room" /bin/bash /root/commands.sh
}

usual_commands() {
    cat <<'COMMANDS'
failed=0
# expect CODE COMMAND...: runs it, shows where what it says begins and ends, what failed by name,
# and how it ended.
expect() {
    local wanted=$1 start=$EPOCHREALTIME status
    shift
    printf '\n$ %s\n' "$*"
    "$@" 2>&1 | cut -c1-180 | awk '
        NR <= 30 || /^(FAILED|ERROR|FAIL) / { print }
        { last[NR % 3] = $0 }
        END { if (NR > 33) print "..."; for (i = NR - 2; i <= NR; i++) if (i > 30) print last[i % 3] }'
    status=${PIPESTATUS[0]}
    python3 -c "print(f'[exit $status, {$EPOCHREALTIME - $start:.2f} s]')"
    [ "$status" = "$wanted" ] || { failed=1; echo "!! exit $wanted was expected"; }
}
clone="/root/Tài liệu/summit kb"
cd "$clone"
echo "$(dpkg -l | grep -c '^ii') packages before; $(python3 --version); no pip: $(python3 -m pip 2>&1)"
expect 0 ./summit-kb --version
expect 0 ./summit-kb --version
expect 0 ./summit-kb search --json "da nang"
expect 0 ./summit-kb search --lang en --limit 2 "43/nq-tw"
expect 2 ./summit-kb search --json "[a"
expect 2 ./summit-kb
expect 0 ./summit-kb doctor
expect 0 sh -c './summit-kb doctor --json | grep -o "\"languages\": \[\"vie\", \"eng\"\]"'
expect 0 env -C / "$clone/summit-kb" show phat-bieu-khai-mac-2019
expect 0 ./run-tests
expect 0 xvfb-run -a env QT_QPA_PLATFORM=xcb .venv/bin/python -P packaging/window_check.py
expect 0 .venv/bin/python -P packaging/check_wheel.py
[ -z "$(git status --short)" ] || { git status --short; failed=1; }
echo "$(dpkg -l | grep -c '^ii') packages after; .venv $(du -sh .venv | cut -f1)"
exit $failed
COMMANDS
}

mkdir -p "$report"
if [ "${CLEAN_ROOM_INSIDE:-}" = yes ]; then
    enter
    exit
fi
[ "$(id -u)" = 0 ] || { echo "clean-room.sh needs root (debootstrap, chroot)" >&2; exit 2; }
make_base
make_room
if [ -n "${CLEAN_ROOM_COMMANDS:-}" ]; then
    cp "$CLEAN_ROOM_COMMANDS" "$room/root/commands.sh"
else
    usual_commands >"$room/root/commands.sh"
fi
status=0
CLEAN_ROOM_INSIDE=yes unshare --mount --pid --fork "$0" "$folder" 2>&1 |
    tee "$report/commands.log" || status=$?
rm -rf "$room"
echo "report: $report/commands.log" >&2
exit "$status"
