#!/usr/bin/env bash
# tidy.sh [FILE...]: clang-tidy over the library's sources, or over some of them. Needs Debian's clang-tidy.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../cmake/build.sh"

# Only the generated headers and packs are built: clang-tidy itself needs no objects.
build tidy dateline_packs -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DDATELINE_BUILD_TESTS=OFF -DCMAKE_CXX_COMPILER=clang++ >/dev/null
(($#)) || mapfile -t files < <(find "$root/src" "$root/examples" -name '*.cpp' | sort)
printf '%s\0' "${@:-${files[@]}}" | xargs -0 --max-procs="$jobs" --max-args=1 clang-tidy --quiet -p "$root/build/tidy" 2>/dev/null
