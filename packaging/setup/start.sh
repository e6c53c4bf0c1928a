# Shared by the commands at the top of a clone; they set $root first. POSIX sh.
# shellcheck shell=sh disable=SC2154,SC2015

# set_up LEVEL [ARGUMENTS]: hands over to the first Python that starts; it picks the right one.
set_up() {
    for python in "${SUMMIT_KB_PYTHON:-}" python3 python3.13 python3.12 python3.11 python; do
        [ -n "$python" ] && command -v "$python" >/dev/null 2>&1 || continue
        status=0
        "$python" -E -s "$root/packaging/setup" "$@" || status=$?
        # 1: too old to read set-up; 126, 127: a stand-in that starts nothing. The next may do.
        case $status in 1 | 126 | 127) continue ;; 0) return 0 ;; *) exit "$status" ;; esac
    done
    echo "Summit KB cần Python 3.11, 3.12 hoặc 3.13; không thấy bản nào dùng được." >&2
    echo "    Summit KB needs Python 3.11, 3.12 or 3.13; none that works was found." >&2
    exit 70
}
