#!/usr/bin/env bash
# Installs the template out of the packed feed, makes a worker of it in a folder that inherits nothing, and runs it on the emulator.
set -euo pipefail
cd "$(dirname "$0")/.."
output=$(realpath -m "${1:?usage: new-worker.sh OUTPUT}")
folder=artifacts/new-worker
rm -rf "$folder"
mkdir -p "$folder"
echo '<Project><PropertyGroup><RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath><RestoreFallbackFolders>$(NuGetPackageRoot)</RestoreFallbackFolders></PropertyGroup></Project>' > "$folder/Directory.Build.props"
echo '<Project />' | tee "$folder/Directory.Build.targets" > "$folder/Directory.Packages.props"

package=$(ls artifacts/packages/Affiliate.Client.Templates.*.nupkg)
hive=$(realpath "$folder")/hive
dotnet new install "$package" --debug:custom-hive "$hive" > "$output.log" 2>&1 || { cat "$output.log"; exit 1; }
dotnet new affiliate-worker -o "$folder/Owed" --debug:custom-hive "$hive" >> "$output.log" 2>&1 || { cat "$output.log"; exit 1; }
grep -q "namespace Owed;" "$folder/Owed/OwedWorker.cs" || { echo "the worker did not take the name that was given"; exit 1; }
dotnet build "$folder/Owed" -c Release -warnaserror >> "$output.log" 2>&1 || { tail -20 "$output.log"; exit 1; }
dotnet run --project "$folder/Owed" -c Release --no-build -- --Once=true > "$output"
owed=$(grep -c " owed, " "$output")
echo "new-worker.sh: $owed sums owed"
[ "$owed" -ge 4 ] || { tail -20 "$output"; exit 1; }
