#!/bin/sh
# Summit KB @VERSION@ for one user: no administrator, no network. What follows this text is packed.
#
#     sh summit-kb-@VERSION@.run [--quiet] [--lang vi|en] [--prefix DIR]
#     sh summit-kb-@VERSION@.run --uninstall [--purge-data --yes]
#     sh summit-kb-@VERSION@.run --check | --version | --help
#
# Ends with: 0 done; 1 nothing installed; 2 wrong usage; 4 this file is damaged; 5 in use; 6 storage
# (no space, no permission, programs may not run there); 7 this computer cannot run it; 130 stopped.
# Where what lies: docs/it/install-linux.md.
set -eu
# One group, which a shell reads to its end before it does anything: half a script does nothing.
{
umask 022

VERSION='@VERSION@'
MACHINE='@MACHINE@'
GLIBC='@GLIBC@'
KIB='@KIB@'
SUM='@SUM@'
PACKAGES='@PACKAGES@'
SKIP='@SKIP@'

action='install' quiet='no' language='' prefix='' purge='no' sure='no' staged=''

# Both languages, where it is said.
say() { if [ "$language" = en ]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi; }
tell() { [ "$quiet" = yes ] || say "$1" "$2"; }
stop() {
    code=$1
    say "$2" "$3" >&2
    exit "$code"
}

help() {
    say "Cài Summit KB $VERSION cho riêng người dùng này; không cần quyền quản trị, không cần mạng.
  --quiet          không nói gì, trừ khi hỏng
  --lang vi|en     ngôn ngữ của bộ cài
  --prefix DIR     nơi cài (mặc định: ~/.local)
  --uninstall      gỡ chương trình; dữ liệu của bạn được giữ lại
  --purge-data     cùng với --uninstall: xóa cả dữ liệu của bạn (hỏi trước, hoặc --yes)
  --check          chỉ kiểm tra tệp này có nguyên vẹn không
  --version        phiên bản" \
        "Installs Summit KB $VERSION for this user alone; no administrator and no network needed.
  --quiet          say nothing unless something fails
  --lang vi|en     language of the installer
  --prefix DIR     where to (default: ~/.local)
  --uninstall      remove the program; what is yours is kept
  --purge-data     with --uninstall: remove what is yours too (asks first, or --yes)
  --check          only check that this file is whole
  --version        the version"
}

read_options() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in en*) language='en' ;; *) language='vi' ;; esac
    while [ $# -gt 0 ]; do
        case "$1" in
        --quiet) quiet=yes ;;
        --yes) sure=yes ;;
        --uninstall) action=uninstall ;;
        --purge-data) purge=yes ;;
        --check) action=check ;;
        --version) action=version ;;
        --help | -h) action=help ;;
        --lang=* | --prefix=*) option "${1%%=*}" "${1#*=}" ;;
        --lang | --prefix)
            [ $# -gt 1 ] || wrong "$1"
            option "$1" "$2"
            shift
            ;;
        *) wrong "$1" ;;
        esac
        shift
    done
    [ "$purge" = no ] || [ "$action" = uninstall ] || wrong --purge-data
}

option() {
    case "$1 $2" in
    "--lang vi" | "--lang en") language=$2 ;;
    "--prefix /"*) prefix=${2%/} ;;
    "--prefix "?*) prefix=$(pwd)/${2%/} ;;
    *) wrong "$1 $2" ;;
    esac
}

wrong() { stop 2 "Dùng sai: $1 (xem --help)." "Wrong usage: $1 (see --help)."; }

# Where the program, its link, and its menus go.
find_places() {
    share=
    if [ -z "$prefix" ] && [ -e "$(dirname -- "$0")/versions" ]; then
        prefix=$(cd -P -- "$(dirname -- "$0")/../.." && pwd -P)
    elif [ -z "$prefix" ]; then
        [ -n "${HOME:-}" ] || stop 2 "Không biết thư mục cá nhân (HOME)." "There is no HOME."
        prefix=$HOME/.local
        share=${XDG_DATA_HOME:-$HOME/.local/share}
    fi
    share=${share:-$prefix/share}
    home=$prefix/lib/summit-kb
    link=$prefix/bin/summit-kb
}

refuse_this_computer() {
    [ "$(uname -s) $(uname -m)" = "Linux $MACHINE" ] ||
        stop 7 "Bản này dành cho Linux $MACHINE; máy này là $(uname -s) $(uname -m)." \
            "This is for Linux $MACHINE; this computer is $(uname -s) $(uname -m)."
    for tool in tar tail head sha256sum df find; do
        command -v "$tool" >/dev/null || stop 7 "Máy này thiếu lệnh $tool." "There is no $tool here."
    done
    command -v xz >/dev/null || command -v python3 >/dev/null || echo | busybox xz >/dev/null 2>&1 ||
        stop 7 "Máy này thiếu lệnh xz (gói xz-utils)." "There is no xz here (package xz-utils)."
    here=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/^glibc //')
    [ -n "$here" ] || stop 7 "Hệ này không dùng thư viện C của GNU (glibc)." \
        "This system does not have the GNU C library (glibc)."
    oldest=$(printf '%s\n%s\n' "$GLIBC" "$here" | sort -V | head -n 1)
    [ "$oldest" = "$GLIBC" ] ||
        stop 7 "Cần glibc $GLIBC trở lên (Debian 12, Ubuntu 22.10, RHEL 10 …); máy này có $here." \
            "glibc $GLIBC or newer is needed (Debian 12, Ubuntu 22.10, RHEL 10 …); here is $here."
    if [ "$(id -u)" = 0 ] && [ "$prefix" = "${HOME:-}/.local" ]; then
        stop 2 "Đừng cài bằng sudo: bộ cài này dành cho từng người. Cài cho cả máy: dùng gói .deb, hoặc --prefix." \
            "Not with sudo: this installs for one user. For the whole computer take the .deb, or --prefix."
    fi
}

# xz, or what else reads it; to ask for neither would make the installer half as large again.
open_packed() {
    if command -v xz >/dev/null; then
        xz -dc
    elif command -v python3 >/dev/null; then
        python3 -c 'import lzma, shutil, sys
shutil.copyfileobj(lzma.open(sys.stdin.buffer), sys.stdout.buffer)'
    else
        busybox xz -dc
    fi
}

packed() { tail -c "+$SKIP" -- "$0"; }

check_whole() {
    [ "$(wc -c <"$0")" -ge "$SKIP" ] ||
        stop 4 "Tệp này không chứa chương trình: hãy chép lại bộ cài." \
            "There is no program in this file: copy the installer again."
    [ "$(packed | sha256sum | cut -c1-64)" = "$SUM" ] ||
        stop 4 "Bộ cài bị hỏng khi chép: hãy chép lại." \
            "The installer was damaged in copying: copy it again."
}

# mkdir -p that remembers what it made, so that uninstall can take it away.
make_folder() {
    [ ! -d "$1" ] || return 0
    make_folder "$(dirname -- "$1")"
    mkdir -- "$1" 2>/dev/null ||
        stop 6 "Không tạo được thư mục $1: không có quyền ghi, hoặc đĩa đầy." \
            "Cannot make the folder $1: no permission, or the disk is full."
    made="${made:-}$1
"
}

only_one() {
    command -v flock >/dev/null || return 0
    exec 9>"$home/.lock"
    flock -n 9 || stop 5 "Đang có một lần cài khác chạy." "Another installation is under way."
}

refuse_place() {
    if [ -e "$link" ] || [ -L "$link" ]; then
        case "$(readlink "$link")" in
        */lib/summit-kb/current/summit-kb) ;;
        *) stop 2 "$link là của chương trình khác; không động đến." "$link is another program's; it is not touched." ;;
        esac
    fi
    # shellcheck disable=SC2046
    set -- $(df -Pk "$home" | tail -n 1)
    [ "${4:-0}" -ge "$KIB" ] ||
        stop 6 "Không đủ chỗ ở $home: cần $((KIB / 1024)) MB, còn $((${4:-0} / 1024)) MB." \
            "Not enough space at $home: $((KIB / 1024)) MB needed, $((${4:-0} / 1024)) MB free."
    { printf '#!/bin/sh\nexit 0\n' >"$home/.try" && chmod 755 "$home/.try"; } 2>/dev/null ||
        stop 6 "Không ghi được vào $home." "Cannot write to $home."
    "$home/.try" 2>/dev/null && tried=0 || tried=$?
    rm -f "$home/.try"
    [ "$tried" = 0 ] ||
        stop 6 "Ở $home không được chạy chương trình (noexec). Dùng --prefix với thư mục khác." \
            "Programs may not run at $home (noexec). Use --prefix with another folder."
}

# shellcheck disable=SC2317 # by the trap
clean_up() {
    [ -z "$staged" ] || rm -rf -- "$staged"
    [ -e "$home/current" ] || rm -f -- "$home/.lock"
    remove_made
}

# Folders that were made and are empty again; the innermost first.
remove_made() {
    printf '%s' "${made:-}" | sort -r | while IFS= read -r folder; do
        rmdir -- "$folder" 2>/dev/null || true
    done
}

unpack() {
    rm -rf -- "$home"/.new-*
    staged=$home/.new-$$
    mkdir -- "$staged"
    packed | open_packed | tar -xf - --no-same-owner -C "$staged" ||
        stop 6 "Không giải nén được vào $home." "Cannot unpack into $home."
    "$staged/program/summit-kb" --version >/dev/null 2>"$staged/said" ||
        stop 7 "Chương trình không chạy được trên máy này: $(cat "$staged/said")" \
            "The program does not run here: $(cat "$staged/said")"
}

# The new version lies beside the old one; one rename makes it the current one.
switch() {
    mkdir -p "$home/versions"
    number=1
    while [ -e "$home/versions/$VERSION-$number" ]; do number=$((number + 1)); done
    mv -- "$staged/program" "$home/versions/$VERSION-$number"
    ln -s "versions/$VERSION-$number" "$staged/current"
    mv -T -f -- "$staged/current" "$home/current"
    make_folder "$prefix/bin"
    ln -s ../lib/summit-kb/current/summit-kb "$staged/link"
    mv -T -f -- "$staged/link" "$link"
}

# Menus, types, icons, manuals: each file replaced whole; what only the old version had goes.
put_shared() {
    with_place "$staged/share/applications/summit-kb.desktop"
    (cd "$staged/share" && find . -type f) | sed 's|^\./||' | sort >"$staged/list"
    : >"$staged/files"
    while IFS= read -r name; do
        make_folder "$(dirname -- "$share/$name")"
        mv -f -- "$staged/share/$name" "$share/$name"
        printf '%s\n' "$share/$name" >>"$staged/files"
    done <"$staged/list"
    if [ -f "$home/files" ]; then
        while IFS= read -r old; do
            grep -qxF -- "$old" "$staged/files" || rm -f -- "$old"
        done <"$home/files"
    fi
    mv -f -- "$staged/files" "$home/files"
}

# A menu has another PATH than a terminal: the entry names the program's place.
with_place() {
    quoted=$(printf '%s' "$link" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g; s/[&|\\]/\\&/g')
    plain=$(printf '%s' "$link" | sed 's/\\/\\\\\\\\/g; s/[&|]/\\&/g')
    sed -e "s|^Exec=summit-kb|Exec=\"$quoted\"|" -e "s|^TryExec=.*|TryExec=$plain|" "$1" >"$1.new"
    mv -f -- "$1.new" "$1"
}

keep_setup() {
    head -c "$((SKIP - 1))" -- "$0" >"$staged/setup"
    chmod 755 "$staged/setup"
    mv -f -- "$staged/setup" "$home/setup.sh"
    printf '%s' "${made:-}" >>"$home/folders"
}

in_use() {
    for exe in /proc/[0-9]*/exe; do
        case "$(readlink "$exe" 2>/dev/null)" in "$1"/*) return 0 ;; esac
    done
    return 1
}

drop_older() {
    real=$(cd -P -- "$home" && pwd -P)
    now=$(readlink "$home/current")
    for old in "$real"/versions/*; do
        [ "$old" != "$real/$now" ] || continue
        if in_use "$old"; then
            tell "Bản cũ còn đang mở: nó dùng tiếp được, lần cài sau sẽ dọn." \
                "The older version is still open: it goes on working, the next installation removes it."
        else
            rm -rf -- "$old"
        fi
    done
}

bring_up_to_date() {
    if command -v update-desktop-database >/dev/null && [ -d "$share/applications" ]; then
        update-desktop-database -q "$share/applications" 2>/dev/null || true
    fi
    if command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ]; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || true
    fi
    if [ -f "$share/icons/hicolor/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
    fi
}

hints() {
    case ":${PATH:-}:" in
    *":$prefix/bin:"*) ;;
    *) tell "Để gõ «summit-kb» trong cửa sổ lệnh, thêm vào ~/.profile:  PATH=\"$prefix/bin:\$PATH\"" \
        "To type summit-kb in a terminal, add to ~/.profile:  PATH=\"$prefix/bin:\$PATH\"" ;;
    esac
    plugin=$(find "$home/current/" -name libqxcb.so 2>/dev/null | head -n 1)
    missing=$( (LD_LIBRARY_PATH=$home/current/_internal ldd "$plugin" 2>/dev/null || true) | sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found$/\1/p' | sort -u | tr '\n' ' ')
    [ -z "$missing" ] || say "Để mở cửa sổ, máy còn thiếu: $missing(nhờ quản trị cài; trên Debian: $PACKAGES)" \
        "To open the window this computer lacks: ${missing}(for an administrator to install; on Debian: $PACKAGES)" >&2
}

install() {
    refuse_this_computer
    check_whole
    trap clean_up EXIT
    trap 'exit 130' INT TERM HUP
    make_folder "$home"
    only_one
    refuse_place
    tell "Đang cài Summit KB $VERSION vào $home …" "Installing Summit KB $VERSION into $home …"
    unpack
    switch
    put_shared
    keep_setup
    made=
    rm -rf -- "$staged"
    staged=
    drop_older
    bring_up_to_date
    hints
    tell "Xong. Mở từ trình đơn, hoặc: $link   ·   Gỡ: $home/setup.sh --uninstall" \
        "Done. Open it from the menu, or: $link   ·   Remove: $home/setup.sh --uninstall"
}

uninstall() {
    [ -d "$home/versions" ] || stop 1 "Không thấy Summit KB ở $prefix." "There is no Summit KB at $prefix."
    ask_about_data
    only_one
    real=$(cd -P -- "$home" && pwd -P)
    ! in_use "$real/versions" ||
        stop 5 "Summit KB đang mở: hãy đóng rồi gỡ lại." "Summit KB is open: close it, then remove it."
    made=$(cat "$home/folders" 2>/dev/null || true)
    if [ -f "$home/files" ]; then
        while IFS= read -r name; do rm -f -- "$name"; done <"$home/files"
    fi
    rm -f -- "$link"
    rm -rf -- "$home"
    bring_up_to_date
    drop_caches
    made="$made
"
    remove_made
    remove_data
    tell "Đã gỡ Summit KB." "Summit KB is removed."
}

# What the system's tools wrote for our files alone; nothing where others have theirs.
drop_caches() {
    found=$(find "$share/applications" -name '*.desktop' 2>/dev/null | head -n 1)
    [ -n "$found" ] || rm -f -- "$share/applications/mimeinfo.cache"
    found=$(find "$share/mime/packages" -name '*.xml' 2>/dev/null | head -n 1)
    if [ -z "$found" ] && [ -d "$share/mime" ]; then
        for name in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces; do
            rm -f -- "$share/mime/$name"
        done
        rmdir -- "$share/mime/application" 2>/dev/null || true
    fi
}

find_data() { data=${XDG_DATA_HOME:-${HOME:-/nonexistent}/.local/share}/summit-kb; }

ask_about_data() {
    find_data
    [ "$purge" = yes ] && [ "$sure" = no ] && [ -d "$data" ] || return 0
    say "SẼ XÓA HẲN mọi thứ của bạn: thư viện riêng, ghi chú, hồ sơ, ấn bản ($data). Gõ «xoa» để xóa:" \
        "This DELETES all that is yours: your library, notes, collections, editions ($data). Type \"delete\":" >&2
    read -r answer || answer=
    case "$answer" in xoa | xóa | delete) ;; *) stop 2 "Không xóa gì cả." "Nothing is deleted." ;; esac
}

remove_data() {
    [ -d "$data" ] || return 0
    if [ "$purge" = yes ]; then
        rm -rf -- "$data"
        tell "Đã xóa $data." "$data is deleted."
    else
        tell "Dữ liệu của bạn còn ở $data." "What is yours is still at $data."
    fi
}

main() {
    read_options "$@"
    find_places
    case $action in
    install) install ;;
    uninstall) uninstall ;;
    check) check_whole && tell "Bộ cài nguyên vẹn." "The installer is whole." ;;
    version) printf 'summit-kb %s\n' "$VERSION" ;;
    help) help ;;
    esac
}

main "$@"
exit 0
}
