#!/usr/bin/env bash
# publish-aot.sh smoke: the smoke program trimmed (net10.0) and as native code (net8.0), in artifacts/aot/{trimmed,smoke}.
# publish-aot.sh budgets: the programs that the budgets count instructions of: one that reads pages, one whose start is measured, and its
# two hand-written twins, in artifacts/aot/{pages,start,container,bare}.
# Without an argument both.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-all}
megabytes() { awk "BEGIN { printf \"%.1f MB\", $1 / 1048576 }"; }
native() { # native PROJECT FOLDER [OPTION...]
  local project=$1 folder=artifacts/aot/$2
  rm -rf "$folder"
  dotnet publish "$(dirname "$(ls ./*/"$project/$project.csproj")")" -o "$folder" "${@:3}"
  # valgrind fails on debug information that it cannot read.
  rm -f "$folder/$project.dbg"
  sizes+="native $2: $(megabytes "$(stat -c %s "$folder/$project")")"$'\n'
}

sizes=
case $what in smoke | budgets | all) ;; *) echo "usage: publish-aot.sh [smoke|budgets]" >&2; exit 2 ;; esac
if [ "$what" != budgets ]; then
  rm -rf artifacts/aot/trimmed
  dotnet publish tests/Affiliate.Client.Smoke -f net10.0 -o artifacts/aot/trimmed
  sizes+="trimmed: $(megabytes "$(du -sb artifacts/aot/trimmed | cut -f1)") with the framework"$'\n'
  native Affiliate.Client.Smoke smoke -f net8.0
fi
if [ "$what" != smoke ]; then
  native Affiliate.Client.Pages pages
  native Affiliate.Client.Start start
  native Affiliate.Client.Start.Container container
  native Affiliate.Client.Start.Bare bare
fi
printf '%s' "$sizes"
