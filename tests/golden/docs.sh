#!/usr/bin/env bash
# docs.sh DATELINE [--approve]: runs the commands of the console blocks in README.md and docs/, in examples/, and compares what
# they print with what the pages say; or writes it there. Runs the tests of the packs that the pages show.
#
#     ```console
#     $ dateline --version
#     dateline 0.1.0
#     ```
set -uo pipefail
program=$(realpath "$1")
mode=${2:-}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root/examples"
dateline() { "$program" "$@"; }
failed=0

# rewritten PAGE: the page with the output of its commands as it is now.
rewritten() {
  local line in_block=0
  while IFS= read -r line || [[ -n $line ]]; do
    if ((in_block)); then
      if [[ $line == '```' ]]; then
        in_block=0
        printf '%s\n' "$line"
      elif [[ $line == '$ '* ]]; then
        printf '%s\n' "$line"
        (eval "${line#\$ }") 2>&1 </dev/null
      fi
    else
      [[ $line == '```console' ]] && in_block=1
      printf '%s\n' "$line"
    fi
  done <"$1"
}

for page in "$root/README.md" "$root"/docs/*.md; do
  now=$(mktemp)
  rewritten "$page" >"$now"
  if cmp -s "$page" "$now"; then
    :
  elif [[ $mode == --approve ]]; then
    cat "$now" >"$page"
  else
    diff -u "$page" "$now"
    echo "FAILED: ${page#"$root"/} shows what the program no longer prints"
    failed=1
  fi
  rm -f "$now"
done

# The JSON blocks that are whole packs.
packs=$(mktemp -d)
awk -v folder="$packs" '
  /^```json$/ {path = folder "/" ++count ".json"; next}
  /^```$/ {path = ""}
  path {print > path}' "$root"/docs/*.md
for pack in "$packs"/*.json; do
  [[ $(head -c 1 "$pack") == "{" ]] || continue
  dateline check --strict "$pack" || { echo "FAILED: a pack that docs/ shows: $(head -c 300 "$pack")"; failed=1; }
done
rm -rf "$packs"
exit $failed
