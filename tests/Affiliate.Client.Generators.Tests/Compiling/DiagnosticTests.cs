using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Tests.Compiling;

public sealed class DiagnosticTests
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.IO; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
        using Refit;
        public sealed record Dto(string? Text);
        public sealed record Loop(string? Text, Loop? Inner);
        public sealed record Bad(DateTimeOffset When);

        """;

    /// <summary>A member per refusal; the text between « and » is where the diagnostic points.</summary>
    [Theory]
    [InlineData("ACG002", """[Get("/a")] Task OkAsync(); string «Name» { get; }""")]
    [InlineData("ACG002", """[Get("/a")] Task OkAsync(); event Action «Changed»;""")]
    [InlineData("ACG002", """[Get("/a")] Task OkAsync(); Task «OtherAsync»();""")]
    [InlineData("ACG002", """[Get("/a")] Task OkAsync(); Task «OtherAsync»() => Task.CompletedTask;""")]
    [InlineData("ACG002", """[Get("/a")] Task OkAsync(); static int «Count»() => 1;""")]
    [InlineData("ACG003", """[Get("/a"), Post("/a")] Task «BothAsync»();""")]
    [InlineData("ACG004", """[Get("/a")] Task<T> «GetAsync»<T>();""")]
    [InlineData("ACG005", """[Get("/a")] Dto «Get»();""")]
    [InlineData("ACG005", """[Get("/a")] void «Get»();""")]
    [InlineData("ACG005", """[Get("/a")] ValueTask<Dto> «GetAsync»();""")]
    [InlineData("ACG005", """[Get("/a")] IAsyncEnumerable<Dto> «GetAsync»();""")]
    [InlineData("ACG005", """[Get("/a")] Task<string> «GetAsync»();""")]
    [InlineData("ACG005", """[Get("/a")] Task<object> «GetAsync»();""")]
    [InlineData("ACG005", """[Get("/a")] Task<Stream> «GetAsync»();""")]
    [InlineData("ACG005", """[Get("/a")] Task<HttpResponseMessage> «GetAsync»();""")]
    [InlineData("ACG006", """[«Get("a")»] Task GetAsync();""")]
    [InlineData("ACG006", """[«Get("//a")»] Task GetAsync();""")]
    [InlineData("ACG006", """[«Get("")»] Task GetAsync();""")]
    [InlineData("ACG006", """[«Get("/a/{id")»] Task GetAsync(int id);""")]
    [InlineData("ACG006", """[«Get("/a/id}")»] Task GetAsync();""")]
    [InlineData("ACG006", """[«Get("/a/{}")»] Task GetAsync();""")]
    [InlineData("ACG006", """[«Get("/a/{**id}")»] Task GetAsync(string id);""")]
    [InlineData("ACG006", """[«Get("/a?b={id}")»] Task GetAsync(int id);""")]
    [InlineData("ACG006", """[«Get("/a#b")»] Task GetAsync();""")]
    [InlineData("ACG006", """[«Get("/a b")»] Task GetAsync();""")]
    [InlineData("ACG006", """[«Get("/../b")»] Task GetAsync();""")]
    [InlineData("ACG007", """[«Get("/a/{id}")»] Task GetAsync(int other);""")]
    [InlineData("ACG008", """[Get("/a")] Task GetAsync(ref int «q»);""")]
    [InlineData("ACG008", """[Get("/a")] Task GetAsync(in int «q»);""")]
    [InlineData("ACG008", """[Get("/a")] Task GetAsync(out int «q»);""")]
    [InlineData("ACG009", """[Post("/a")] Task PostAsync([Body, Header("X")] string «q»);""")]
    [InlineData("ACG009", """[Post("/a/{q}")] Task PostAsync([Header("X")] string «q»);""")]
    [InlineData("ACG010", """[Post("/a")] Task PostAsync([Body] Dto one, [Body] Dto «two»);""")]
    [InlineData("ACG011", """[Get("/a")] Task GetAsync([Body] Dto «body»);""")]
    [InlineData("ACG011", """[Head("/a")] Task HeadAsync([Body(BodySerializationMethod.UrlEncoded)] Dto «body»);""")]
    [InlineData("ACG012", """[Post("/a")] Task PostAsync([Body] string «body»);""")]
    [InlineData("ACG012", """[Post("/a")] Task PostAsync([Body] Stream «body»);""")]
    [InlineData("ACG012", """[Post("/a")] Task PostAsync([Body] HttpContent «body»);""")]
    [InlineData("ACG013", """[Get("/a")] Task GetAsync([Header("X")] int «x»);""")]
    [InlineData("ACG014", """[Get("/a")] Task GetAsync([Header("X Y")] string «x»);""")]
    [InlineData("ACG014", """[Get("/a"), «Headers("X")»] Task GetAsync();""")]
    [InlineData("ACG014", """[Get("/a"), «Headers("X: a\r\nY: b")»] Task GetAsync();""")]
    [InlineData("ACG015", """[Get("/a")] Task GetAsync(Dto «dto»);""")]
    [InlineData("ACG015", """[Get("/a")] Task GetAsync(DateTimeOffset «when»);""")]
    [InlineData("ACG015", """[Get("/a")] Task GetAsync([Query] DateTimeOffset «when»);""")]
    [InlineData("ACG015", """[Get("/a")] Task GetAsync(object «what»);""")]
    [InlineData("ACG015", """[Get("/a")] Task GetAsync(List<Dto> «dtos»);""")]
    [InlineData("ACG015", """[Get("/a")] Task GetAsync([Query] Dictionary<string, Dto> «dtos»);""")]
    [InlineData("ACG016", """[Get("/a")] Task GetAsync(CancellationToken «token», int q = 1);""")]
    [InlineData("ACG016", """[Get("/a")] Task GetAsync(CancellationToken «token»);""")]
    [InlineData("ACG016", """[Get("/a")] Task GetAsync(CancellationToken «one» = default, CancellationToken two = default);""")]
    [InlineData("ACG017", """[Get("/a/{id}")] Task GetAsync(int[] «id»);""")]
    [InlineData("ACG017", """[Get("/a/{id}")] Task GetAsync(Dto «id»);""")]
    [InlineData("ACG018", """[Get("/a"), «Multipart»] Task GetAsync(string text);""")]
    [InlineData("ACG018", """[Post("/a"), Multipart] Task PostAsync([Body] Dto «body»);""")]
    [InlineData("ACG018", """[Post("/a"), Multipart] Task PostAsync(Stream «file»);""")]
    [InlineData("ACG018", """[Post("/a"), Multipart] Task PostAsync(Dto «dto»);""")]
    public void A_member_is_refused(string id, string members) => Refused(id, $"public interface IApi {{ {members} }}");

    [Theory]
    [InlineData("ACG001", """public interface «IApi»<T> { [Get("/a")] Task GetAsync(); }""")]
    [InlineData("ACG001", """public interface «IApi» : IDisposable { [Get("/a")] Task GetAsync(); }""")]
    [InlineData("ACG001", """public static class Outer { public interface «IApi» { [Get("/a")] Task GetAsync(); } }""")]
    [InlineData("ACG014", """[«Headers("X")»] public interface IApi { [Get("/a")] Task GetAsync(); }""")]
    [InlineData("ACG015", """public sealed record Query(DateTime «When»); public interface IApi { [Get("/a")] Task GetAsync([Query] Query q); }""")]
    public void A_declaration_is_refused(string id, string source) => Refused(id, source);

    [Fact]
    public void An_object_that_holds_itself_is_refused_where_it_turns_back()
    {
        var run = new CompilerRun(Usings + """public interface IApi { [Get("/a")] Task GetAsync([Query] Loop loop); }""");
        run.Reported.ShouldNotBeEmpty();
        run.Reported.ShouldAllBe(diagnostic => diagnostic.Id == "ACG015");
    }

    [Fact]
    public void Every_rule_is_an_error_and_listed_for_release()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "src/Affiliate.Client.Generators/AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("ACG", StringComparison.Ordinal)).ToList();
        listed.Count.ShouldBeGreaterThan(10);
        listed.ShouldAllBe(line => line.Contains("| Error |", StringComparison.Ordinal));
    }

    private static void Refused(string id, string marked)
    {
        var run = new CompilerRun(Usings + marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        var diagnostic = run.Reported.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe(id);
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Error);

        var start = Usings.Length + marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - marked.IndexOf('«', StringComparison.Ordinal) - 1;
        diagnostic.Location.GetLineSpan().Path.ShouldBe("Part0.cs");
        (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length).ShouldBe((start, length));
    }
}
