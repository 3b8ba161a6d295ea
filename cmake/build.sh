# What examples/run.sh and tests/run.sh share; to be sourced. Works on a fresh Debian 12 as root or with sudo, and offline
# wherever nothing has to be installed.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)
build_packages=(g++ cmake ninja-build libicu-dev libre2-dev libgumbo-dev nlohmann-json3-dev)
test_packages=(catch2 libbenchmark-dev libpugixml-dev pkg-config binutils util-linux)

# install_missing PACKAGE...: those of the Debian packages that are not there yet.
install_missing() {
  local missing=() package sudo=()
  command -v dpkg-query >/dev/null || return 0  # not Debian: CMake will say what it does not find
  for package in "$@"; do
    [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  if ((EUID != 0)); then
    command -v sudo >/dev/null || { echo "please install as root: apt-get install ${missing[*]}" >&2; return 1; }
    sudo=(sudo)
  fi
  "${sudo[@]}" apt-get update &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
}

steady=()  # what programs are run through, those of the build as well; for sanitizers

# build DIRECTORY TARGET CMAKE-OPTION...: configures and builds below build/.
build() {
  local directory=$root/build/$1 target=$2 launcher=
  shift 2
  launcher=$(command -v ccache || true)
  cmake -S "$root" -B "$directory" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" "$@" &&
    "${steady[@]}" cmake --build "$directory" --target "$target" --parallel "$jobs"
}
