#!/usr/bin/env bash
# Builds these pages and the reference of the packages' public types as a site: artifacts/site/<version>/, with an index that leads to the
# newest version and a list of all. Needs built assemblies (dotnet build); recompiles nothing. Fails on any warning of docfx: a link that
# leads nowhere, a reference in the XML docs that names nothing, a type that cannot be resolved.
set -euo pipefail
cd "$(dirname "$0")/.."
configuration=${CONFIGURATION:-Debug}
version=${1:-$(sed -n 's|.*<Version>\(.*\)</Version>.*|\1|p' Directory.Build.props)}
work=artifacts/site-work
site=artifacts/site
rm -rf "$work"
mkdir -p "$work/assemblies" "$site"
fail() { echo "$1" >&2; exit 1; }

# One assembly per package with its XML docs, and what they refer to: packages by the deps.json, ASP.NET by a copy.
for project in src/*/*.csproj; do
  name=$(basename "$project" .csproj)
  [ "$name" != Affiliate.Client.Tool ] || continue
  built="$(dirname "$project")/bin/$configuration/net10.0/$name"
  [ -s "$built.dll" ] && [ -s "$built.xml" ] || fail "$built.dll is not there: build first"
  cp "$built.dll" "$built.xml" "$built.deps.json" "$work/assemblies/"
done
shared=$(dotnet --list-runtimes | sed -n 's|^Microsoft.AspNetCore.App \(10[^ ]*\) \[\(.*\)\]$|\2/\1|p' | tail -1)
[ -n "$shared" ] || fail "no ASP.NET runtime 10 is installed"
cp "$shared"/Microsoft.*.dll "$shared"/System.*.dll "$work/assemblies/"

dotnet tool restore > "$work/restore.log" || { cat "$work/restore.log"; exit 1; }
dotnet docfx docs/site/docfx.json --logLevel warning --warningsAsErrors \
  --metadata "_appName=Affiliate.Client $version" --metadata "_appTitle=Affiliate.Client $version" \
  --metadata "_appFooter=Affiliate.Client $version, MIT licence" > "$work/docfx.log" || { cat "$work/docfx.log"; exit 1; }

# What no reader needs: maps of the template's scripts, and what docfx writes for other builds.
rm -f "$work"/out/public/*.map "$work/out/manifest.json" "$work/out/xrefmap.yml"
for page in index.html docs/getting-started.html recipes/pay-once.html api/Affiliate.Client.Payouts.IPayoutSource.html index.json public/docfx.min.js; do
  [ -s "$work/out/$page" ] || fail "the site has no $page"
done
# It works without a network: no script, style, font, image or frame comes from elsewhere.
outside=$(grep -rlE --include='*.html' '<(script|link|img|iframe|source)[^>]* (src|href)="(https?:)?//' "$work/out" || true)
outside+=$(grep -rlE --include='*.css' '(url\(|@import )["'"'"']?(https?:)?//' "$work/out" || true)
outside+=$(grep -rlE --include='*.js' '(import|importScripts)\(["'"'"'`](https?:)?//' "$work/out" || true)
[ -z "$outside" ] || fail "these load something from elsewhere: $outside"
here=$(grep -rlF "$PWD/" "$work/out" || true)
[ -z "$here" ] || fail "these name a path of this machine: $here"

rm -rf "${site:?}/$version"
mv "$work/out" "$site/$version"
versions=$(cd "$site" && find . -mindepth 1 -maxdepth 1 -type d | sed 's|^\./||; s|-|~|' | sort -rV | sed 's|~|-|')
newest=$(echo "$versions" | head -1)
head='<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
head+='<meta name="color-scheme" content="light dark"><title>Affiliate.Client</title>'
echo "$head<meta http-equiv=\"refresh\" content=\"0; url=$newest/index.html\"><p><a href=\"$newest/index.html\">Affiliate.Client $newest</a>" > "$site/index.html"
{
  echo "$head<style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 40rem }</style><h1>Affiliate.Client</h1><ul>"
  for each in $versions; do echo "<li><a href=\"$each/index.html\">$each</a>$([ "$each" != "$newest" ] || echo ', the newest')"; done
  echo '</ul>'
} > "$site/versions.html"
echo "$site/$version: $(find "$site/$version" -name '*.html' ! -name 'toc.html' | wc -l | tr -d ' ') pages, $(du -sk "$site/$version" | cut -f1) KB"
