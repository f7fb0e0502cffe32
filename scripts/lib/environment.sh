# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Sourced by the commands of scripts/. `enter_environment "$0" "$@"` returns where everything that Bantin
# is built from is installed: at once on a system that offers it (Debian 13, Ubuntu 25.04 and later), else
# by starting the command again inside a Debian 13 root that is made once in the user's cache folder.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly project
readonly cache="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/bantin"
readonly root="$cache/debian-13"

say() { printf '%s\n' "bantin: $*" >&2; }
die() {
  say "$*"
  exit 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "'$*' needs root, and there is no sudo. Run it as root, then call this command again."
  fi
}

packages() { sed 's/#.*//' "$project/scripts/lib/packages.txt" | tr -s ' \n' ' '; }
packages_stamp() { packages | sha256sum | cut -c1-16; }

# Runs a long step with its output in a log, and shows the last line of it as it goes.
step() {
  local what=$1 log="$cache/setup.log"
  shift
  say "$what ..."
  mkdir -p "$cache"
  if [ -t 2 ]; then
    "$@" </dev/null 2>&1 | tee "$log" | while IFS= read -r line; do printf '\r\033[K  %.76s' "$line" >&2; done
    local status=${PIPESTATUS[0]}
    printf '\r\033[K' >&2
  else
    "$@" </dev/null >"$log" 2>&1
    local status=$?
  fi
  [ "$status" = 0 ] && return
  tail -n 15 "$log" >&2
  die "$what failed (the lines above; all of it is in $log). Mend what they name, usually the network or a full disk, and call this command again: it goes on where it stopped."
}

install_packages() { # [COMMAND PREFIX...]: apt-get of the system or, with a prefix, of the root
  local apt=("$@" env DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
  step "Finishing an interrupted installation" "$@" dpkg --configure -a
  step "Reading the lists of packages" "${apt[@]}" update
  # shellcheck disable=SC2046 # one word a package is meant
  step "Installing packages (about 3 minutes the first time)" "${apt[@]}" install -y --no-install-recommends $(packages)
}

candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: \(.*\)/\1/p'; }
is_at_least() { [ -n "$1" ] && [ "$1" != '(none)' ] && dpkg --compare-versions "$1" ge "$2"; }
system_offers_all() {
  is_at_least "$(candidate qt6-base-dev)" 6.8 && is_at_least "$(candidate libpoppler-qt6-dev)" 24 &&
    is_at_least "$(candidate libkf6archive-dev)" 6
}

prepare_system() {
  local stamp
  stamp="$cache/system-$(packages_stamp)"
  [ -e "$stamp" ] && return
  # Asked one by one: dpkg-query fails as a whole where any is missing.
  local name missing=()
  for name in $(packages); do
    [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null)" = 'ii ' ] || missing+=("$name")
  done
  [ ${#missing[@]} = 0 ] || install_packages as_root
  mkdir -p "$cache" && touch "$stamp"
}

mirror() {
  local found
  found=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null |
    sed -n 's/^\(URIs:\|deb\)\( \[[^]]*\]\)\? *\(https\?:[^ ]*\/debian\)\/\?\( .*\)\?$/\3/p' | head -n 1)
  printf '%s' "${found:-http://deb.debian.org/debian}"
}

# In a namespace of its own, so that no mount outlives the command. An ordinary user is root in it only by name.
in_namespace() {
  if [ "$(id -u)" = 0 ]; then
    unshare --mount --propagation private --pid --fork --kill-child "$@"
  else
    unshare --map-root-user --map-auto --mount --propagation private --pid --fork --kill-child "$@"
  fi
}

make_root() {
  # Under a second name until it is whole: what a broken-off call left is not mistaken for a root.
  if [ -e "$root.part" ]; then in_namespace rm -rf --one-file-system "$root.part"; fi
  mkdir -p "$root.part"
  local base="$cache/debian-13.tar"
  step "Making a Debian 13 root in $root" \
    mmdebstrap --variant=apt --components=main trixie "$base" "$(mirror)"
  step "Unpacking it" in_namespace tar --extract --file "$base" --directory "$root.part" --numeric-owner --exclude './dev/*'
  rm -f "$base"
  mv "$root.part" "$root"
}

prepare_root() {
  local name missing=()
  for name in mmdebstrap unshare newuidmap; do command -v "$name" >/dev/null || missing+=("$name"); done
  if [ ${#missing[@]} != 0 ]; then
    step "Reading the lists of packages" as_root apt-get update
    step "Installing mmdebstrap" as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y mmdebstrap util-linux uidmap
  fi
  if [ "$(id -u)" != 0 ] && ! in_namespace true 2>/dev/null; then
    die "This system lets ordinary users make no namespaces. Run 'sudo sysctl kernel.unprivileged_userns_clone=1', see that /etc/subuid and /etc/subgid name '$(id -un)' (sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)), or run this command as root."
  fi
  mkdir -p "$cache"
  # Two first calls at once would build over each other.
  exec 9>"$cache/setup.lock"
  flock 9
  [ -e "$root/etc/debian_version" ] || make_root
  local stamp
  stamp="$root/.bantin-packages-$(packages_stamp)"
  if [ ! -e "$stamp" ]; then
    install_packages in_root
    in_namespace touch "$stamp"
  fi
  exec 9>&-
}

# Runs a command in the root. The project, what stands beside it, temporary files and the display are the system's own.
in_root() {
  local binds=("$project" /tmp) path
  [ -d "$project/../shared" ] && binds+=("$(cd "$project/../shared" && pwd)")
  for path in "${XDG_RUNTIME_DIR:-}" "$cache" "${enter_paths[@]}"; do [ -d "$path" ] && binds+=("$path"); done
  in_namespace "${BASH:-/bin/bash}" -c '
    set -e
    root=$1; count=$2; shift 2
    mount --bind "$root" "$root"
    # The root lies below the cache folder: that is bound to itself too and must not be hidden.
    mount -t proc proc "$root/proc" 2>/dev/null || mount --rbind /proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount --rbind /dev "$root/dev"
    for ((i = 0; i < count; i++)); do mkdir -p "$root$1"; mount --rbind "$1" "$root$1"; shift; done
    for file in /etc/resolv.conf /etc/hosts; do [ -e "$file" ] && cat "$file" > "$root$file"; done
    directory=$1; shift
    exec chroot "$root" /usr/bin/env -C "$directory" "$@"
  ' bash "$root" ${#binds[@]} "${binds[@]}" "$PWD" "$@"
}

enter_environment() { # COMMAND [ARG...]
  [ -n "${BANTIN_ENVIRONMENT:-}" ] && return
  command -v apt-get >/dev/null ||
    die "This command installs packages with apt-get, which is not here. On other systems install Qt 6.8, KF6 Archive, Poppler-Qt6, ICU, Xapian and CMake, then run: cmake --workflow --preset release"
  export BANTIN_ENVIRONMENT=1
  if [ -z "$(candidate qt6-base-dev)" ]; then step "Reading the lists of packages" as_root apt-get update; fi
  if system_offers_all; then
    prepare_system
    return
  fi
  local path
  enter_paths=("$PWD")
  shift_command=$1
  shift
  for path in "$@"; do
    [ -e "$path" ] || continue
    [ -d "$path" ] || path=$(dirname "$path")
    enter_paths+=("$(cd "$path" && pwd)")
  done
  [ -n "${XAUTHORITY:-}" ] && enter_paths+=("$(dirname "$XAUTHORITY")")
  prepare_root
  local kept=()
  for path in DISPLAY WAYLAND_DISPLAY XAUTHORITY XDG_RUNTIME_DIR CI TERM CCACHE_DIR; do
    [ -n "${!path:-}" ] && kept+=("$path=${!path}")
  done
  in_root env -i BANTIN_ENVIRONMENT=1 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$HOME" \
    LANG=C.UTF-8 XDG_CACHE_HOME="${XDG_CACHE_HOME:-$HOME/.cache}" "${kept[@]}" "$shift_command" "$@"
  exit
}
