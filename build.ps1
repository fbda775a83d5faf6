# build.ps1 [STEP...]: restore, build, format, test, pack; all of them in this order by default. build.sh does the same elsewhere.
# With CI=true the packages are those of the lock files, and test runs what build has built.
param([Parameter(ValueFromRemainingArguments)][string[]] $Steps)
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'

$all = [ordered] @{
    restore = { if ($env:CI) { dotnet restore --locked-mode } else { dotnet restore } }
    build = { dotnet build --no-restore }
    format = { dotnet format whitespace . --folder --verify-no-changes --exclude artifacts/ '**/obj/' }
    test = { if ($env:CI) { dotnet test --no-build } else { dotnet test } }
    pack = {
        Remove-Item artifacts/packages/*.nupkg, artifacts/packages/*.snupkg -ErrorAction SilentlyContinue
        # The time of the commit makes the packages of one commit the same bytes. The analyzers have read the same code in build.
        $time = git log -1 --format=%ct
        dotnet pack src/Packages.slnf -c Release -p:RunAnalyzers=false "-p:DeterministicTimestamp=$time"
    }
}

if (-not $Steps) { $Steps = @($all.Keys) }
foreach ($step in $Steps) {
    if (-not $all.Contains($step)) { [Console]::Error.WriteLine('usage: build.ps1 [restore|build|format|test|pack]...'); exit 2 }
    Write-Host "`n== $step"
    & $all[$step]
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
