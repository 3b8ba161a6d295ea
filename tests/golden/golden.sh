#!/usr/bin/env bash
# golden.sh DATELINE [--approve]: compares what the program makes of the sample articles with the approved results, or approves
# what it makes of them now. Look at `git diff` before you commit what you approved.
set -uo pipefail
dateline=$(realpath "$1")
mode=${2:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../../examples"
failed=0

# golden NAME COMMAND...: the command's output is tests/golden/NAME.
golden() {
  local name=$1 result
  shift
  result=$(mktemp)
  if ! "$@" >"$result"; then
    echo "FAILED: $*"
    failed=1
  elif [[ $mode == --approve ]]; then
    cp "$result" "$here/$name"
  elif ! diff -u "$here/$name" "$result"; then
    echo "FAILED: $name differs; if it is right now: tests/golden/approve.sh DATELINE"
    failed=1
  fi
  rm -f "$result"
}

for story in articles articles_ferry; do
  golden "$story.txt" "$dateline" timeline "$story"/*
  golden "$story.csv" "$dateline" timeline --format csv "$story"/*
done
golden articles_ferry.json "$dateline" timeline --format json articles_ferry/*
golden extraction.json "$dateline" extract articles_ferry/02-inquiry.html
golden read.json "$dateline" read articles_ferry/02-inquiry.html
exit $failed
