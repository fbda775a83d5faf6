#!/usr/bin/env bash
# build.sh [STEP...]: restore, build, format, test, pack; all of them in this order by default. build.ps1 does the same on Windows.
# With CI=true the packages are those of the lock files; .ci/run does more.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

restore() {
  dotnet restore ${CI:+--locked-mode}
}

build() {
  dotnet build --no-restore
}

# Style rules are warnings of the build, and so errors there; what is left is white space, in every file, whether or not a project has it.
format() {
  dotnet format whitespace . --folder --verify-no-changes --exclude artifacts/ '**/obj/'
}

# The command that README.md tells everybody; with CI=true of what `build` has built.
test() {
  local command
  command=$(sed -n 's/^\(dotnet test.*\)$/\1/p' README.md | head -1)
  [ -n "$command" ] || { echo "README.md names no test command"; exit 1; }
  $command ${CI:+--no-build}
}

# The time of the commit makes the packages of one commit the same bytes. The analyzers have read the same code in `build`.
pack() {
  rm -f artifacts/packages/*.nupkg artifacts/packages/*.snupkg
  local time
  time=$(git log -1 --format=%ct 2> /dev/null || true)
  dotnet pack src/Packages.slnf -c Release -p:RunAnalyzers=false ${time:+-p:DeterministicTimestamp="$time"}
}

[ $# -gt 0 ] || set -- restore build format test pack
for step in "$@"; do
  case $step in
    restore | build | format | test | pack) printf '\n== %s (%ss)\n' "$step" "$SECONDS"; $step ;;
    *) echo "usage: build.sh [restore|build|format|test|pack]..." >&2; exit 2 ;;
  esac
done
