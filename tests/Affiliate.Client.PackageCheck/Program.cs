// Opens every packed package: dotnet run --project tests/Affiliate.Client.PackageCheck -- PACKAGES APPROVED [--update]
// Compares all dependencies with the approved file, and checks what each package must hold. Exit code 1 when anything differs.
// And the notices of third parties, from the repository's folder:
// dotnet run --project tests/Affiliate.Client.PackageCheck -- notices [--update]
using Affiliate.Client.PackageCheck;

return args switch
{
    ["notices", .. var rest] => CheckNotices(isUpdate: rest.Contains("--update")),
    [var folder, var file, .. var rest] => CheckPackages(folder, file, isUpdate: rest.Contains("--update")),
    _ => Usage(),
};

static int CheckPackages(string folder, string file, bool isUpdate)
{
    var packages = Directory.GetFiles(folder, "*.nupkg").Order(StringComparer.Ordinal).Select(path => new PackageFile(path)).ToList();
    var dependencies = packages.SelectMany(package => package.DependencyLines()).Order(StringComparer.Ordinal).ToList();
    if (isUpdate) File.WriteAllLines(file, dependencies);
    var approved = File.ReadAllLines(file);
    var versions = packages.Select(package => package.Version).Distinct().ToList();
    List<string> problems =
    [
        .. packages.SelectMany(package => package.Problems()),
        .. versions.Count == 1 ? [] : new[] { $"packages of several versions: {string.Join(", ", versions)}" },
        .. dependencies.Except(approved).Select(line => $"a dependency that is not approved: {line}"),
        .. approved.Except(dependencies).Select(line => $"an approved dependency that is gone: {line}"),
    ];
    return Report(problems, $"{packages.Count} packages of {versions.FirstOrDefault()}, {dependencies.Count} dependencies");
}

static int CheckNotices(bool isUpdate)
{
    const string file = "THIRD-PARTY-NOTICES.md";
    var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
    var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages");
    var text = new Notices(Environment.CurrentDirectory, packages).Text();
    if (isUpdate) File.WriteAllText(file, text);
    List<string> problems =
    [
        .. File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text
            ? []
            : new[] { $"{file} is not what the restored packages say: make it again by notices --update" },
        .. Notices.Missing(text, File.ReadAllLines("api/dependencies.txt")).Select(id => $"{file} lacks {id}"),
    ];
    return Report(problems, $"{text.Split("\n| ").Length - 2} notices");
}

static int Report(List<string> problems, string counts)
{
    foreach (var problem in problems) Console.Error.WriteLine(problem);
    Console.WriteLine($"{counts}, {problems.Count} problems");
    return problems.Count == 0 ? 0 : 1;
}

static int Usage()
{
    Console.Error.WriteLine("usage: PACKAGES APPROVED [--update] | notices [--update]");
    return 2;
}
