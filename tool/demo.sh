#!/usr/bin/env bash
# Shows what async-tidy does, from nothing: installs Debian packages, builds
# build/release/bin/async-tidy and lints a project with it.
#
#   tool/demo.sh        the bundled example, docs/examples/dashboard: its
#                       findings, the patch, and both versions built, run and
#                       timed side by side; the example itself stays as it is
#   tool/demo.sh DIR    the project in DIR: a folder with a compile database
#                       (compile_commands.json there or in DIR/build*/), or with
#                       a CMakeLists.txt to make one from
#
# ASYNC_TIDY=FILE in the environment: use this binary, install and build none.
#
# Exit status: 0 all of it could be shown, whatever was found; 1 a step failed;
# 2 wrong usage, or a file of the project could not be analysed.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Absolute, since the steps change the folder.
async_tidy=$(realpath -m "${ASYNC_TIDY:-$root/build/release/bin/async-tidy}")
scratch=$root/build/demo
log=$scratch/log.txt

usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; }

fail() {
  echo "demo: $*" >&2
  exit 1
}

step() {
  if [ -t 1 ]; then printf '\n\033[1m== %s\033[0m\n' "$*"; else printf '\n== %s\n' "$*"; fi
}

# quietly WHAT COMMAND...: says WHAT, and shows the output only on failure.
quietly() {
  local what=$1
  shift
  echo "$what"
  "$@" >"$log" 2>&1 || {
    tail -n 30 "$log" >&2
    fail "that failed: $* (the end of its output is above, all of it in $log)"
  }
}

# lint STATUSES ARGUMENTS...: runs async-tidy, which must end with one of the
# statuses: 0 nothing found, 1 findings, 2 something could not be analysed.
lint() {
  local expected=$1 status=0
  shift
  echo "\$ async-tidy $*"
  "$async_tidy" "$@" || status=$?
  [[ " $expected " == *" $status "* ]] ||
    fail "async-tidy ended with status $status, expected one of: $expected"
  return 0
}

build_tool() {
  step "Building async-tidy"
  cd "$root"
  quietly "Configuring build/release" cmake --preset release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
  cmake --build --preset release || fail "async-tidy did not build; its errors are above"
  [ -x "$async_tidy" ] || fail "the build left no $async_tidy"
}

# database_of DIR: the folder of its compile database, if it has one.
database_of() {
  local folder
  for folder in "$1" "$1"/build*; do
    [ -f "$folder/compile_commands.json" ] && echo "$folder" && return
  done
  return 1
}

# configure SOURCE BUILD OPTIONS...
configure() {
  local source=$1 build=$2
  shift 2
  quietly "Configuring $source" cmake -S "$source" -B "$build" -G Ninja \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON "$@"
}

check_project() {
  database_of "$1" >/dev/null || [ -f "$1/CMakeLists.txt" ] ||
    fail "no compile_commands.json in $1 or $1/build*/, and no CMakeLists.txt to make" \
      "one from; other build systems write one too: 'meson setup build', 'bear -- make'"
}

lint_project() {
  local project=$1 database status=0
  step "Linting $project"
  if ! database=$(database_of "$project"); then
    database=$scratch/$(basename "$project")-$(cksum <<<"$project" | cut -d' ' -f1)
    configure "$project" "$database"
  fi
  echo "Compile database: $database"
  "$async_tidy" -p "$database" "$project" || status=$?
  # Findings are what a demo is for.
  [ "$status" -eq 1 ] || return "$status"
}

# field NAME LINE: the value of NAME in a line that the example printed.
field() { sed -n "s/.*\b$1=\([^ ]*\).*/\1/p" <<<"$2"; }

# compare BEFORE AFTER: files with a line a route. Both must show the same pages.
compare() {
  diff <(sed 's/.*route=\([^ ]*\).* page=/\1 /' "$1") \
    <(sed 's/.*route=\([^ ]*\).* page=/\1 /' "$2") >&2 ||
    fail "the rewritten program shows other pages (above)"
  local before after
  printf '%-12s%24s%24s\n' '' 'round trips' 'milliseconds'
  printf '%-12s%12s%12s%12s%12s\n' route before after before after
  while IFS=$'\t' read -r before after; do
    printf '%-12s%12s%12s%12s%12s\n' "$(field route "$before")" \
      "$(field round_trips "$before")" "$(field round_trips "$after")" \
      "$(field milliseconds "$before")" "$(field milliseconds "$after")"
  done < <(paste "$1" "$2")
  echo "Both programs show the same pages."
}

show_example() {
  local example=$root/docs/examples/dashboard
  local before=$scratch/before after=$scratch/after copy=$scratch/dashboard
  local compiler=(-DCMAKE_CXX_COMPILER=g++ -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)

  step "Preparing the example and a copy of it"
  rm -rf "$copy"
  cp -R "$example" "$copy"
  configure "$example" "$before" "${compiler[@]}"
  configure "$copy" "$after" "${compiler[@]}"

  step "What it finds in docs/examples/dashboard"
  cd "$example"
  lint "1" -p "$before"
  step "What it would change"
  lint "0 1" -p "$before" --quiet --fix=review --diff
  step "Rewriting a copy of the example"
  cd "$copy"
  lint "0" -p "$after" --quiet --fix=review

  step "Building and running both"
  quietly "Building the example" cmake --build "$before"
  quietly "Building the rewritten copy" cmake --build "$after"
  "$before/dashboard" >"$scratch/before.txt" || fail "the example ended with an error"
  "$after/dashboard" >"$scratch/after.txt" || fail "the rewritten example ended with an error"
  compare "$scratch/before.txt" "$scratch/after.txt"
  echo "The rewritten copy is in $copy."
}

case "${1:-}" in
-h | --help)
  usage
  exit 0
  ;;
-*)
  usage >&2
  exit 2
  ;;
esac
[ $# -le 1 ] || { usage >&2; exit 2; }
project=
if [ $# -eq 1 ]; then
  project=$(cd "$1" 2>/dev/null && pwd) || fail "no such folder: $1"
  check_project "$project"
fi

mkdir -p "$scratch"
if [ -z "${ASYNC_TIDY:-}" ]; then
  "$root/tool/install-packages.sh" build
  build_tool
fi
if [ -n "$project" ]; then lint_project "$project"; else show_example; fi
