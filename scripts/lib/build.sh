# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# Used inside the environment.

# shellcheck source=scripts/lib/environment.sh
. "${BASH_SOURCE[0]%/*}/environment.sh"

# A compiler takes up to a gigabyte.
jobs() {
  local cores gigabytes
  cores=$(nproc)
  gigabytes=$(awk '/^MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo)
  ((gigabytes < cores)) && cores=$((gigabytes > 0 ? gigabytes : 1))
  echo "$cores"
}

# What a build folder depends on besides the sources: another system's or another place's cannot be gone on with.
build_origin() { echo "$BANTIN_ENVIRONMENT $(cat /etc/debian_version 2>/dev/null) $project"; }

build() { # PRESET [TARGET...], without a target all
  local preset=$1 folder="$project/build/$1" advice="Mend it and call this command again." targets=()
  local origin="$folder/.origin" fresh=()
  [ $# = 1 ] || targets=(--target "${@:2}")
  export CCACHE_DIR="${CCACHE_DIR:-$cache/ccache}" CCACHE_BASEDIR="$project" CCACHE_NOHASHDIR=1
  mkdir -p "$folder" || die "$folder cannot be made: does the project belong to you?"
  lock "build-$(sha256sum <<<"$folder" | cut -c1-16)"
  cd "$project" || die "$project is gone."
  [ "$(cat "$origin" 2>/dev/null)" = "$(build_origin)" ] || fresh=(--fresh)
  if [ ${#fresh[@]} = 1 ] || [ ! -e "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ]; then
    step "Configuring ($preset)" "build-$preset" "$advice" cmake --preset "$preset" "${fresh[@]}" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    build_origin >"$origin"
  fi
  step "Building ($preset)" "build-$preset" "$advice" cmake --build --preset "$preset" --parallel "$(jobs)" "${targets[@]}"
  unlock
}
