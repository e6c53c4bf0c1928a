# Shared by the commands at the top of a clone; they set $root first. POSIX sh.
# shellcheck shell=sh disable=SC2154,SC2015

# set_up LEVEL [ARGUMENTS]: hands over to the first Python that starts; it picks the right one.
set_up() {
    for python in "${SUMMIT_KB_PYTHON:-}" python3 python3.13 python3.12 python3.11 python; do
        [ -n "$python" ] && command -v "$python" >/dev/null 2>&1 || continue
        status=0
        "$python" -E -s "$root/packaging/setup" "$@" || status=$?
        # 126 and 127: a stand-in that starts nothing; the next name may be a real one.
        case $status in 126 | 127) continue ;; 0) return 0 ;; *) exit "$status" ;; esac
    done
    echo "Summit KB cần Python 3.11, 3.12 hoặc 3.13; máy này không có python3." >&2
    echo "    Summit KB needs Python 3.11, 3.12 or 3.13; this computer has no python3." >&2
    exit 70
}
