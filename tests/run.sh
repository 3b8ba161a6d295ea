#!/usr/bin/env bash
# Builds and runs every test, optimised and with warnings as errors; then examples/run.sh; then every test under AddressSanitizer and
# UndefinedBehaviorSanitizer; then what threads share under ThreadSanitizer, by Clang where there is one.
# The last line is "N passed, N failed"; the exit status tells whether all passed.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../cmake/build.sh"

passed=0
failed=0

# suite TITLE DIRECTORY TARGET [CTEST-OPTION... --] CMAKE-OPTION...
suite() {
  local title=$1 directory=$2 target=$3 ctest_options=() log summary bad all
  shift 3
  while [[ $1 != -- ]]; do ctest_options+=("$1"); shift; done
  shift
  printf '\n== %s ==\n' "$title"
  SECONDS=0
  if ! build "$directory" "$target" "$@"; then
    echo "$title: does not build"
    failed=$((failed + 1))
    return
  fi
  echo "built in $SECONDS s"
  log=$root/build/$directory/tests.log
  "${steady[@]}" ctest --test-dir "$root/build/$directory" --parallel "$jobs" --timeout 900 --output-on-failure \
    --no-tests=error "${ctest_options[@]}" 2>&1 | tee "$log" || true
  # 97% tests passed, 1 tests failed out of 34
  summary=$(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 \2/p' "$log")
  read -r bad all <<<"${summary:-1 1}"
  failed=$((failed + bad))
  passed=$((passed + all - bad))
  echo "$title: $SECONDS s"
}

# works COMPILER SANITIZER: a program built so runs here.
works() {
  command -v "$1" >/dev/null || return 1
  "$1" -fsanitize="$2" -x c++ -o "$root/build/probe" - <<<'int main() {}' &>/dev/null && "${steady[@]}" "$root/build/probe" &>/dev/null
}

install_missing "${build_packages[@]}" "${test_packages[@]}"
mkdir -p "$root/build"
# The sanitizers of GCC 12 and Clang 14 cannot cope with the address space randomisation of newer kernels.
if setarch "$(uname -m)" --addr-no-randomize true 2>/dev/null; then steady=(setarch "$(uname -m)" --addr-no-randomize); fi
# Several files compiled as one take half as long; that each of the library compiles on its own is shown by the first
# suite.
quick=(-DCMAKE_BUILD_TYPE=None -DCMAKE_UNITY_BUILD=ON)

suite "all tests" release all -- -DCMAKE_BUILD_TYPE=Release -DDATELINE_WARNINGS_AS_ERRORS=ON \
  -DDATELINE_BUILD_TESTS=ON -DDATELINE_JOIN_TESTS=ON -DDATELINE_BUILD_BENCHMARKS=ON -DDATELINE_BUILD_EVALUATION=ON
# Second, as it finds the program built: with other options everything would be compiled twice.
printf '\n== the timeline of the sample articles ==\n'
if "$root/examples/run.sh"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
# Tests of cost are left out here, as they would measure the sanitizers.
suite "all tests, address and undefined behaviour sanitizers" sanitize all --exclude-regex '_cost$' -- "${quick[@]}" \
  "-DCMAKE_CXX_FLAGS=-O1 -g1" -DDATELINE_SANITIZE=address,undefined
threads=
for compiler in clang++ g++; do
  if works "$compiler" thread; then threads=$compiler; break; fi
done
if [[ $threads ]]; then
  suite "threads, thread sanitizer, $threads" threads test_threads --tests-regex '^threads$' -- "${quick[@]}" "-DCMAKE_CXX_FLAGS=-O0 -g1" \
    -DCMAKE_CXX_COMPILER="$threads" -DDATELINE_WARNINGS_AS_ERRORS=ON -DDATELINE_SANITIZE=thread
else
  echo "thread sanitizer: does not run on this machine, left out"
fi

echo
echo "$passed passed, $failed failed"
((failed == 0))
