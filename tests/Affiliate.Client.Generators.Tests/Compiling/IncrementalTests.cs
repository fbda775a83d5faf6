using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Tests.Compiling;

public sealed class IncrementalTests
{
    private const string Api = """
        using System.Threading.Tasks; using Refit;
        namespace Vendor;
        public partial interface IThingApi { [Get("/a")] Task<int> GetAsync(int? q = null); }
        """;

    private const string Part = """
        using System.Threading.Tasks; using Refit;
        namespace Vendor;
        public partial interface IThingApi { [Delete("/b/{id}")] Task DeleteAsync(string id); }
        """;

    [Fact]
    public void An_edit_elsewhere_generates_nothing_anew()
    {
        var run = new CompilerRun(Api, "class Other;").Edit(1, "class Other { int x; }");
        run.InterfaceReasons.ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
        run.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void An_edit_of_a_signature_generates_anew()
    {
        var run = new CompilerRun(Api, "class Other;").Edit(0, Api.Replace("int? q", "long? q", StringComparison.Ordinal));
        run.InterfaceReasons.ShouldBe([IncrementalStepRunReason.Modified]);
        run.Generated("Vendor.ThingApiImplementation.g.cs").ShouldContain("long? @q");
    }

    [Fact]
    public void An_edit_of_a_query_object_in_another_file_generates_anew()
    {
        const string Filter = "public sealed record Filter(int A);";
        var run = new CompilerRun(Api.Replace("int? q = null", "[Query] Filter q", StringComparison.Ordinal), Filter);
        run.Edit(1, Filter.Replace("int A", "int B", StringComparison.Ordinal));
        run.Generated("Vendor.ThingApiImplementation.g.cs").ShouldContain("\"B\"");
    }

    [Fact]
    public void Parts_of_an_interface_become_one_class_without_a_complaint()
    {
        var run = new CompilerRun(Api, Part);
        run.Reported.ShouldBeEmpty();
        run.Complaints.ShouldBeEmpty();
        run.Result.GeneratedSources.Count(source => source.HintName.Contains("ThingApi", StringComparison.Ordinal)).ShouldBe(1);
        var text = run.Generated("Vendor.ThingApiImplementation.g.cs");
        text.ShouldContain("GetAsync");
        text.ShouldContain("DeleteAsync");
    }

    [Fact]
    public void An_interface_without_a_verb_is_left_alone()
    {
        var run = new CompilerRun("using System; public interface IOther { [Obsolete] void Do(); }");
        run.Reported.ShouldBeEmpty();
        run.Complaints.ShouldBeEmpty();
        run.Generated("Refit.RestService.g.cs").ShouldNotContain("IOther");
    }

    [Fact]
    public void Keywords_and_the_names_of_fields_may_name_parameters()
    {
        var run = new CompilerRun("""
            using System.Threading.Tasks; using System.Collections.Generic; using Refit;
            public sealed record Filter(string? @class, List<string?>? Tags);
            interface Vendor { [Get("/{event}")] Task<List<string?>?> GetAsync(string @event, string? @int, [Query] Filter? @object, string http, string json); }
            """);
        run.Reported.ShouldBeEmpty();
        run.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_vendor_has_given_up_is_still_implemented()
    {
        var run = new CompilerRun("""
            using System; using System.Threading.Tasks; using Refit;
            public sealed record Filter([property: Obsolete] string? Old);
            public interface IApi { [Obsolete, Get("/a")] Task GetAsync([Query] Filter filter); }
            """);
        run.Reported.ShouldBeEmpty();
        run.Complaints.ShouldBeEmpty();
    }
}
