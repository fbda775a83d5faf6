#!/usr/bin/env bash
# Publishes the smoke program trimmed (net10.0) and as native code (net8.0), and its hand-written twin: artifacts/aot/{trimmed,smoke,bare}.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf artifacts/aot
dotnet publish tests/Affiliate.Client.Smoke -f net10.0 -o artifacts/aot/trimmed
dotnet publish tests/Affiliate.Client.Smoke -f net8.0 -o artifacts/aot/smoke
dotnet publish tests/Affiliate.Client.Smoke.Bare -o artifacts/aot/bare
megabytes() { awk "BEGIN { printf \"%.1f MB\", $1 / 1048576 }"; }
echo "trimmed: $(megabytes "$(du -sb artifacts/aot/trimmed | cut -f1)") with the framework"
echo "native: $(megabytes "$(stat -c %s artifacts/aot/smoke/Affiliate.Client.Smoke)"), with a bare HttpClient $(megabytes "$(stat -c %s artifacts/aot/bare/Affiliate.Client.Smoke.Bare)")"
