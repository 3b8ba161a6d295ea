#!/usr/bin/env bash
# exported_symbols.sh LIBRARY [--approve]
# Compares what a shared library exports with exported_symbols.txt; --approve writes that file anew.
set -euo pipefail
export LC_ALL=C

library=$1
approved=$(dirname "${BASH_SOURCE[0]}")/exported_symbols.txt
exported=$(nm --dynamic --defined-only --demangle "$library" | cut -d ' ' -f 3- | sort -u)

if foreign=$(grep -E '(^|[^a-z_:])(nlohmann|re2|icu(_[0-9]+)?|absl)::|gumbo_|_[0-9]{2}$' <<<"$exported"); then
  echo "symbols of a dependency are exported:" "$foreign" >&2
  exit 1
fi
if [[ ${2:-} == --approve ]]; then
  printf '%s\n' "$exported" >"$approved"
elif ! diff --unified "$approved" - <<<"$exported"; then
  echo "the exported symbols changed; if that is meant: $0 $library --approve" >&2
  exit 1
fi
