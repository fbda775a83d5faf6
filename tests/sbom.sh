#!/usr/bin/env bash
# sbom.sh VERSION: a bill of materials (CycloneDX) of every package, in artifacts/sbom. It reads what was restored and asks no network.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:?usage: sbom.sh VERSION}
folder=artifacts/sbom
rm -rf "$folder"
mkdir -p "$folder"
dotnet tool restore > "$folder/tool.log"
for project in src/*/*.csproj; do
  id=$(basename "$project" .csproj)
  dotnet tool run dotnet-CycloneDX "$project" --disable-package-restore --no-serial-number --output-format Json \
    --set-name "$id" --set-version "$version" --set-type Library --output "$folder" --filename "$id.cdx.json" > "$folder/tool.log" \
    || { cat "$folder/tool.log"; exit 1; }
  # Every direct dependency that users get must be in it.
  awk -v id="$id" '$1 == id && $3 != "-" && $3 !~ /^Affiliate/ { print $3 }' api/dependencies.txt | sort -u | while read -r dependency; do
    grep -q "\"name\": \"$dependency\"" "$folder/$id.cdx.json" || { echo "$id: $dependency is not in its bill of materials"; exit 1; }
  done
done
rm "$folder/tool.log"
echo "$(ls "$folder" | wc -l) bills of materials, $(grep -h '"bom-ref": "pkg:' "$folder"/*.cdx.json | sort -u | wc -l) components"
