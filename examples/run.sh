#!/usr/bin/env bash
# Builds dateline, having installed what that needs, and prints the timeline of the sample articles.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../cmake/build.sh"

install_missing "${build_packages[@]}" >&2
build release dateline_program -DCMAKE_BUILD_TYPE=Release -DDATELINE_BUILD_TESTS=OFF >&2
cd "$root/examples/articles"
exec "$root/build/release/examples/dateline/dateline" timeline --format text -- *
