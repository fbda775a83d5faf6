#!/usr/bin/env bash
# publish-aot.sh smoke: the smoke program trimmed (net10.0) and as native code (net8.0), in artifacts/aot/{trimmed,smoke}.
# publish-aot.sh start: the program whose start is measured, and its two hand-written twins, in artifacts/aot/{start,container,bare}.
# Without an argument both.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-all}
megabytes() { awk "BEGIN { printf \"%.1f MB\", $1 / 1048576 }"; }
native() { # native PROJECT FOLDER [OPTION...]
  local project=$1 folder=artifacts/aot/$2
  rm -rf "$folder"
  dotnet publish "tests/$project" -o "$folder" "${@:3}"
  sizes+="native $2: $(megabytes "$(stat -c %s "$folder/$project")")"$'\n'
}

sizes=
case $what in smoke | start | all) ;; *) echo "usage: publish-aot.sh [smoke|start]" >&2; exit 2 ;; esac
if [ "$what" != start ]; then
  rm -rf artifacts/aot/trimmed
  dotnet publish tests/Affiliate.Client.Smoke -f net10.0 -o artifacts/aot/trimmed
  sizes+="trimmed: $(megabytes "$(du -sb artifacts/aot/trimmed | cut -f1)") with the framework"$'\n'
  native Affiliate.Client.Smoke smoke -f net8.0
fi
if [ "$what" != smoke ]; then
  native Affiliate.Client.Start start
  native Affiliate.Client.Start.Container container
  native Affiliate.Client.Start.Bare bare
fi
printf '%s' "$sizes"
