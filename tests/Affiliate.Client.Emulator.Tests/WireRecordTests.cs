using System.Text.Json.Serialization;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Emulator.Tests;

/// <summary>What the emulator sends is made from records of its own by generated code, one context per vendor.</summary>
public sealed class WireRecordTests
{
    private static readonly Type[] Types = typeof(VendorEmulator).Assembly.GetTypes();

    public static TheoryData<string> Records => [.. Types.Where(IsRecord).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_record_is_internal_and_known_to_the_context_of_its_vendor(string name)
    {
        var record = Types.Single(type => type.FullName == name);
        record.IsPublic.ShouldBeFalse();
        var context = Types.Single(type => type.Namespace == record.Namespace && type.IsSubclassOf(typeof(JsonSerializerContext)));
        ((JsonSerializerContext)Activator.CreateInstance(context)!).GetTypeInfo(record).ShouldNotBeNull();
    }

    [Fact]
    public void There_are_records_of_every_vendor() =>
        Types
            .Where(IsRecord)
            .Select(type => type.Namespace!.Split('.')[^2])
            .Distinct()
            .ShouldBe(["AffiliateWP", "Aisle", "LeadDyno", "Leadway", "PayPal"], ignoreOrder: true);

    [Fact]
    public void No_file_holds_a_part_of_an_emulator_and_no_route_writes_json_by_hand()
    {
        var project = Path.Combine(TestFiles.Root, "src", "Affiliate.Client.Emulator");
        var files = Directory
            .GetDirectories(project)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            .ToList();
        files
            .Select(Path.GetFileName)
            .Where(name => name!.Contains("Emulator.", StringComparison.Ordinal) && !name.EndsWith("Emulator.cs", StringComparison.Ordinal))
            .ShouldBeEmpty();
        var routes = files.Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Routes").ToList();
        routes.Count.ShouldBeGreaterThan(30);
        routes.Where(file => File.ReadAllText(file).Contains("Utf8JsonWriter", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static bool IsRecord(Type type) =>
        type.Namespace?.EndsWith(".Rows", StringComparison.Ordinal) == true && type.Name.EndsWith("Json", StringComparison.Ordinal);
}
