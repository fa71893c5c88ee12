#!/usr/bin/env bash
# Installs the Debian packages that async-tidy needs. Says nothing and calls no
# apt when all of them are there. Written for Debian 12 (bookworm), whose
# ordinary sources have LLVM 19.
#
#   tool/install-packages.sh [build|test]
#
#   build   what the tool and the demo need (default)
#   test    the same and what the tests need
set -euo pipefail

fail() {
  echo "install-packages: $*" >&2
  exit 1
}

build_packages=(
  # The compiler that builds the tool, and what it is built from.
  clang-19 lld-19 llvm-19-dev libclang-19-dev libclang-cpp19-dev
  cmake ninja-build ccache
  # LLVM's CMake files name these as its own dependences.
  zlib1g-dev libzstd-dev
  # The example project of the demo is a GCC project that uses Asio.
  g++ libasio-dev
)

test_packages=(
  libgtest-dev libgmock-dev
  # Reads the patches that --diff writes.
  git
  # Stock clang-tidy, against which suppression and configuration are compared.
  clang-tidy-19
  # Libraries whose real headers the fixtures are compiled against.
  libboost1.81-dev libssl-dev qcoro-qt6-dev qt6-base-dev
)

case "${1:-build}" in
build) packages=("${build_packages[@]}") ;;
test) packages=("${build_packages[@]}" "${test_packages[@]}") ;;
-h | --help)
  sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"
  exit 0
  ;;
*) fail "unknown set '$1': use build or test" ;;
esac

# Names of packages that dpkg has configured, one a line.
installed() {
  dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${packages[@]}" \
    2>/dev/null | sed -n 's/^installed //p'
}

for tool in dpkg-query apt-get; do
  command -v "$tool" >/dev/null ||
    fail "no $tool here; install the equivalents of: ${packages[*]}"
done

mapfile -t missing < <(comm -13 <(installed | sort -u) \
  <(printf '%s\n' "${packages[@]}" | sort -u))
[ "${#missing[@]}" -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null ||
    fail "not root and no sudo here; as root, run: apt-get install ${missing[*]}"
  as_root=(sudo)
fi

echo "Installing Debian packages: ${missing[*]}" >&2
# A third-party source that does not answer must not stop us: what counts is
# whether the packages can be installed.
"${as_root[@]}" apt-get update -qq >&2 ||
  echo "install-packages: 'apt-get update' failed, going on with the lists at hand" >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -q --no-install-recommends "${missing[@]}" >&2 ||
  fail "apt-get could not install: ${missing[*]} (its messages are above;" \
    "Debian 12 has them in its ordinary sources)"
