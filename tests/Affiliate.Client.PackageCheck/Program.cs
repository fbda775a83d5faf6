// Opens every packed package: dotnet run --project tests/Affiliate.Client.PackageCheck -- PACKAGES APPROVED [--update]
// Compares all dependencies with the approved file, and checks what each package must hold. Exit code 1 when anything differs.
using Affiliate.Client.PackageCheck;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: PACKAGES APPROVED [--update]");
    return 2;
}

var packages = Directory.GetFiles(args[0], "*.nupkg").Order(StringComparer.Ordinal).Select(path => new PackageFile(path)).ToList();
var dependencies = packages.SelectMany(package => package.DependencyLines()).Order(StringComparer.Ordinal).ToList();
if (args.Contains("--update")) File.WriteAllLines(args[1], dependencies);
var approved = File.ReadAllLines(args[1]);
List<string> problems =
[
    .. packages.SelectMany(package => package.Problems()),
    .. dependencies.Except(approved).Select(line => $"a dependency that is not approved: {line}"),
    .. approved.Except(dependencies).Select(line => $"an approved dependency that is gone: {line}"),
];
foreach (var problem in problems) Console.Error.WriteLine(problem);
Console.WriteLine($"{packages.Count} packages, {dependencies.Count} dependencies, {problems.Count} problems");
return problems.Count == 0 ? 0 : 1;
