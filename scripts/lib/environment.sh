# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# Sourced by the commands of scripts/. `enter_environment COMMAND [ARG...]` returns where everything that Bantin is built
# from is installed: at once on a system that offers it (Debian 13, Ubuntu 25.04 and later), else it runs COMMAND
# inside a Debian 13 root, made once in the user's cache folder, and exits with its status.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export HOME="${HOME:-/tmp}"
# An ordinary user's PATH lacks chroot.
export PATH="$PATH:/usr/sbin:/sbin"
readonly project cache="${XDG_CACHE_HOME:-$HOME/.cache}/bantin"
readonly root="$cache/debian-13"

say() { printf '%s\n' "bantin: $*" >&2; }
die() {
  say "$*"
  exit 1
}

# The last line of a long step as it goes: in place on a terminal, else one every 20 seconds.
show_progress() {
  local line last=$SECONDS
  while IFS= read -r line; do
    if [ -t 2 ]; then
      printf '\r\033[K  %.76s' "$line" >&2
    elif ((SECONDS - last >= 20)); then
      printf '  %.76s\n' "$line" >&2
      last=$SECONDS
    fi
  done
  if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}

# step WHAT LOG WHAT_TO_DO COMMAND...: COMMAND with its output in a log, and its progress shown.
step() {
  local what=$1 log="$cache/$2.log" advice=$3 status
  shift 3
  make_cache
  say "$what ..."
  "$@" </dev/null 2>&1 | tee "$log" | show_progress
  status=${PIPESTATUS[0]}
  [ "$status" = 0 ] && return
  tail -n 30 "$log" >&2
  die "$what failed, see the lines above; all of them are in $log. $advice"
}

set_up() {
  local what=$1
  shift
  step "$what" setup "Mend what they name (mostly the network or a full disk) and call this command again: it goes on where it stopped." "$@"
}

make_cache() { mkdir -p "$cache" || die "$cache cannot be made. Set XDG_CACHE_HOME to a folder of yours with 4 GB of space."; }

# lock NAME: one call at a time. What a killed call left running holds it, too, and is waited for.
lock() {
  make_cache
  exec 9>"$cache/$1.lock"
  flock -n 9 && return
  say "Waiting for another call of these commands ..."
  flock 9
}
unlock() { exec 9>&-; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Asks for the password now, where the question can be seen, and not from within a step.
may_be_root() {
  [ "$(id -u)" = 0 ] && return
  command -v sudo >/dev/null || die "Packages are missing and there is no sudo. Call this command as root once."
  sudo -n true 2>/dev/null || sudo -v || die "Packages are missing, and sudo does not let $(id -un) install them. Call this command as root once."
}

packages() { sed 's/#.*//' "$project/scripts/lib/packages.txt" | tr -s ' \n' ' '; }
packages_stamp() { packages | sha256sum | cut -c1-16; }

# Whose lists of packages this call has read already: `as_root`, the system's, is the only one that is asked twice.
lists_read=
read_lists() {
  may_be_root
  set_up "Reading the lists of packages" as_root apt-get update
  lists_read=as_root
}

install_packages() { # [COMMAND PREFIX...]: apt-get of the system or, with a prefix, of the root
  local apt=("$@" env DEBIAN_FRONTEND=noninteractive apt-get -y -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
  [ "$*" = "$lists_read" ] || set_up "Reading the lists of packages" "${apt[@]}" update
  if [ -n "$("$@" dpkg --audit)" ]; then
    # apt-get refuses all work before the first of these, and the first alone cannot bring what was not unpacked yet.
    "$@" dpkg --configure -a >/dev/null 2>&1
    set_up "Finishing an interrupted installation" "${apt[@]}" --fix-broken install
  fi
  # shellcheck disable=SC2046 # one word a package is meant
  set_up "Installing packages (about 3 minutes the first time)" "${apt[@]}" install --no-install-recommends $(packages)
}

# NAME VERSION a line, of what apt-get would install of the packages that Debian 12 has too old or not at all.
offers() {
  LC_ALL=C apt-cache policy qt6-base-dev libpoppler-qt6-dev libkf6archive-dev |
    awk '/^[^ ]/ { name = substr($1, 1, length($1) - 1) } /^  Candidate:/ { print name, $2 }'
}

offers_enough() { # OFFERS
  local name least version
  while read -r name least; do
    version=$(sed -n "s/^$name //p" <<<"$1")
    if [ "${version:-(none)}" = '(none)' ] || dpkg --compare-versions "$version" lt "$least"; then return 1; fi
  done <<<'qt6-base-dev 6.8
libpoppler-qt6-dev 24
libkf6archive-dev 6'
}

system_has_all() {
  local wanted present
  wanted=$(packages | wc -w)
  # shellcheck disable=SC2046 # one word a package is meant
  present=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $(packages) 2>/dev/null | grep '^ii ' | sort -u | wc -l)
  [ "$present" = "$wanted" ]
}

prepare_system() {
  system_has_all && return
  may_be_root
  lock setup
  install_packages as_root
  unlock
}

mirror() {
  local found
  found=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null |
    sed -n 's/^\(URIs:\|deb\)\( \[[^]]*\]\)\? *\(https\?:[^ ]*\/debian\)\/\?\( .*\)\?$/\3/p' | head -n 1)
  printf '%s' "${found:-http://deb.debian.org/debian}"
}

# In a namespace of its own, so that no mount and no process outlives the command, however that ends.
# An ordinary user is root in it by name only.
in_namespace() {
  local user=()
  [ "$(id -u)" = 0 ] || user=(--map-root-user --map-auto)
  setpriv --pdeathsig KILL unshare "${user[@]}" --mount --propagation private --pid --fork --kill-child "$@"
}

in_root() { in_namespace bash "$project/scripts/lib/enter-root" "$root" "$@"; }

# unshare --map-auto needs a range of user ids, which accounts of some origins lack.
give_user_ids() {
  local user file next
  user=$(id -un)
  for file in /etc/subuid /etc/subgid; do
    grep -qsE "^($user|$(id -u)):" "$file" && continue
    may_be_root
    next=$(cat /etc/subuid /etc/subgid 2>/dev/null | awk -F: '{ end = $2 + $3; if (end > max) max = end } END { print (max > 100000 ? max : 100000) }')
    set_up "Giving $user a range of ids in $file" as_root usermod "--add-${file#/etc/}s" "$next-$((next + 65535))" "$user"
  done
}

prepare_namespace() {
  if ! command -v mmdebstrap >/dev/null || ! command -v newuidmap >/dev/null; then
    may_be_root
    [ -n "$lists_read" ] || read_lists
    set_up "Installing mmdebstrap" as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y mmdebstrap uidmap util-linux debian-archive-keyring
  fi
  [ "$(id -u)" = 0 ] || give_user_ids
  in_namespace true && return
  [ "$(id -u)" = 0 ] && die "Root may not mount here. In a container, start that with --privileged, or take one of Debian 13, which needs no mount."
  die "Ordinary users may make no namespaces here. Run 'sudo sysctl kernel.unprivileged_userns_clone=1' (and, on Ubuntu, 'sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0'), or call this command as root."
}

make_root() {
  # Under a second name until it is whole: what a broken-off call left is not mistaken for a root.
  local part="$root.part" base="$cache/debian-13.tar"
  if [ -e "$part" ]; then in_namespace rm -rf --one-file-system "$part"; fi
  mkdir -p "$part"
  # By way of an archive: an ordinary user's mmdebstrap numbers the owners otherwise than in_namespace does.
  set_up "Making a Debian 13 root in $root" mmdebstrap --variant=apt --components=main trixie "$base" "$(mirror)"
  set_up "Unpacking it" in_namespace tar --extract --file "$base" --directory "$part" --numeric-owner --exclude './dev/*'
  rm -f "$base"
  mv "$part" "$root"
}

prepare_root() {
  local stamp
  stamp="$root/.bantin-packages-$(packages_stamp)"
  [ -e "$stamp" ] && return
  lock setup
  if [ ! -e "$stamp" ]; then
    prepare_namespace
    [ -d "$root" ] || make_root
    install_packages in_root
    in_root apt-get clean
    touch "$stamp"
  fi
  unlock
}

enter_environment() { # COMMAND [ARG...]
  [ -n "${BANTIN_ENVIRONMENT:-}" ] && return
  local name offered kept=()
  command -v apt-get >/dev/null ||
    die "There is no apt-get here. Install CMake, a C++23 compiler, Qt 6.8, KF6 Archive, Poppler-Qt6, ICU, Xapian and Okular by your system's means, then run: cmake --workflow --preset release"
  offered=$(offers)
  if [ -z "$offered" ]; then
    read_lists
    offered=$(offers)
  fi
  if offers_enough "$offered"; then
    prepare_system
    export BANTIN_ENVIRONMENT=native
    return
  fi
  prepare_root
  for name in DISPLAY XAUTHORITY XDG_RUNTIME_DIR XDG_CACHE_HOME CCACHE_DIR CI TERM TZ; do
    [ -n "${!name:-}" ] && kept+=("$name=${!name}")
  done
  in_root env -i BANTIN_ENVIRONMENT=root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$HOME" \
    LANG=C.UTF-8 LANGUAGE="${LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" "${kept[@]}" "$@"
  exit
}
