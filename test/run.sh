#!/usr/bin/env bash
# Builds async-tidy and runs every test: on a fresh Debian 12 as on any other
# day. Installs the Debian packages it needs. Its last output is ctest's summary,
# its exit status ctest's.
#
#   test/run.sh [ctest options]        e.g. test/run.sh -R fixture_test
#
# ASYNC_TIDY_UPDATE_FIXTURES=1 in the environment rewrites the golden files of
# the fixtures; read the difference before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = "-h" ] || [ "${1:-}" = "--help" ]; then
  sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' test/run.sh
  exit 0
fi

step() { echo "== $*" >&2; }
fail() {
  echo "run.sh: $*" >&2
  exit 1
}

jobs=$(nproc)
step "Debian packages"
tool/install-packages.sh test ||
  fail "the packages above are missing; see README.md for other systems"

step "configure build/dev"
configure=(cmake --preset dev)
if command -v ccache >/dev/null; then
  configure+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
"${configure[@]}" >/dev/null ||
  fail "CMake could not configure; its messages are above"

step "build with $jobs jobs"
cmake --build build/dev --parallel "$jobs" ||
  fail "the build failed; the first error is above"

step "test"
exec ctest --test-dir build/dev --output-on-failure --no-tests=error \
  --parallel "$jobs" "$@"
