#!/usr/bin/env bash
# Runs the published smoke programs against an emulator in a process of its own, and compares their totals with FILE (those of samples/consumer).
set -euo pipefail
cd "$(dirname "$0")/.."
expected=$1
work=$(mktemp -d)
dotnet build src/Affiliate.Client.Tool -c Release -v q
tool=$(dotnet build src/Affiliate.Client.Tool -c Release -getProperty:TargetPath)
dotnet "$tool" emulator --json > "$work/emulator.json" 2> "$work/emulator.txt" < /dev/null &
server=$!
# It serves until it is told to end; a server that outlives this script would keep the caller's pipes open.
trap 'kill -TERM "$server" 2> /dev/null || true; wait "$server" 2> /dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 150); do grep -q Serving "$work/emulator.txt" && break; sleep 0.2; done
for kind in trimmed smoke; do
  "artifacts/aot/$kind/Affiliate.Client.Smoke" "$work/emulator.json" > "$work/$kind.txt" 2> "$work/$kind.log" || { cat "$work/$kind.log"; exit 1; }
  cat "$work/$kind.log"
  diff <(sort "$expected") <(sort "$work/$kind.txt") || { echo "$kind: other totals than $expected"; exit 1; }
  echo "$kind: the same totals as $expected"
done
