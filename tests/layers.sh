#!/usr/bin/env bash
# A stage includes only itself and the stages before it; each dependency has one home; public headers show none of them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
stages=(text packs calendar reading time syntax rules events merging output)
declare -A homes=([unicode]=text [re2]=rules [gumbo]=reading [nlohmann]="packs output")
status=0

complain() { echo "$1"; status=1; }

# includes PATTERN PATH: "file:line:text" of each include that matches.
includes() { grep --recursive --line-number --extended-regexp --include='*.[ch]pp' "^#include [<\"]($1)[/.>]" "$2" || true; }

for ((i = 0; i < ${#stages[@]}; ++i)); do
  later=$(IFS='|'; echo "${stages[*]:i+1}")
  [[ -z $later ]] || while read -r line; do complain "a later stage: $line"; done < <(includes "$later" "src/${stages[i]}")
  for dependency in "${!homes[@]}"; do
    [[ " ${homes[$dependency]} " == *" ${stages[i]} "* ]] ||
      while read -r line; do complain "not the home of $dependency: $line"; done < <(includes "$dependency" "src/${stages[i]}")
  done
done
while read -r line; do complain "in a public header: $line"; done < <(includes "unicode|re2|gumbo|nlohmann" include)
exit "$status"
