using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Affiliate.Client.Generators.Tests.Compiling;

/// <summary>Runs the compiler with the generator over a piece of source.</summary>
internal sealed class CompilerRun
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public CompilerRun(params string[] sources) : this(isGenerating: true, sources)
    {
    }

    public CompilerRun(bool isGenerating, params string[] sources)
    {
        _compilation = CSharpCompilation.Create(
            "Wire",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, Parse, $"Part{index}.cs")),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            isGenerating ? [new WireInterfaceGenerator().AsSourceGenerator()] : [],
            parseOptions: Parse,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public IReadOnlyList<Diagnostic> Reported => Result.Diagnostics;

    /// <summary>What the compiler says about source and generated code together, warnings included.</summary>
    public IReadOnlyList<Diagnostic> Complaints { get; private set; } = [];

    public string Generated(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public IReadOnlyList<IncrementalStepRunReason> InterfaceReasons =>
        [.. Result.TrackedSteps[WireInterfaceGenerator.InterfaceStep].SelectMany(step => step.Outputs).Select(output => output.Reason)];

    public CompilerRun Edit(int part, string source)
    {
        var tree = _compilation.SyntaxTrees.ElementAt(part);
        _compilation = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, Parse, tree.FilePath));
        Run();
        return this;
    }

    private void Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        Complaints = [.. output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}
