#!/usr/bin/env bash
# approve.sh DATELINE: accepts what the program prints now as right, in tests/golden/ and in the pages of docs/. Look at `git diff`
# before you commit it.
here=$(dirname "${BASH_SOURCE[0]}")
bash "$here/golden.sh" "$1" --approve && bash "$here/docs.sh" "$1" --approve
