#!/usr/bin/env bash
# Runs the demo as a user would and reads what it printed.
#
#   demo_test.sh BINARY        BINARY: async-tidy
set -uo pipefail

demo=$(realpath "$(dirname "$0")/../../tool/demo.sh")
# As people name a binary: from the folder they are in.
cd "$(dirname "$1")" || exit 1
binary=./$(basename "$1")
failures=0

# expect WHAT PATTERN TEXT: some line of TEXT must match PATTERN.
expect() {
  grep -Eq -- "$2" <<<"$3" && return
  echo "FAILED: $1: no line matches '$2'"
  failures=$((failures + 1))
}

output=$(ASYNC_TIDY=$binary "$demo" 2>&1)
status=$?
echo "$output"
[ "$status" -eq 0 ] || { echo "FAILED: the demo ended with status $status"; exit 1; }

for message in 'dashboard\.cpp:[0-9]+:[0-9]+: warning: .*\[async-await-waterfall\]' \
  '^\+.*co_await \(' '^-.*co_await notifications_\.getUnread'; do
  expect "findings and patch" "$message" "$output"
done
findings=$(grep -c 'warning: .*\[async-await-waterfall\]$' <<<"$output")
[ "$findings" -eq 3 ] || { echo "FAILED: $findings findings, not 3"; failures=$((failures + 1)); }

# Route, round trips before and after, milliseconds before and after. The
# backend takes 100 ms to answer: three round trips cost no less than 300.
expect "three independent look-ups" '^account +3 +1 +[3-9][0-9]{2} +[12][0-9]{2}$' "$output"
expect "a configuration without need of the session" '^overview +3 +2 +[3-9][0-9]{2} +[0-9]+$' "$output"
expect "a last step that needs both" '^offers +3 +2 +[3-9][0-9]{2} +[0-9]+$' "$output"
expect "the same pages" '^Both programs show the same pages\.$' "$output"

output=$(ASYNC_TIDY=$binary "$demo" /dev 2>&1)
[ $? -eq 1 ] || { echo "FAILED: /dev is no project"; failures=$((failures + 1)); }
expect "no compile database" '^demo: no compile_commands\.json in /dev or ' "$output"

exit "$((failures > 0))"
