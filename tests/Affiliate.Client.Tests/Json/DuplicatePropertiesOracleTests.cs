using System.Text;
using System.Text.Json;
using Affiliate.Client.Json;

namespace Affiliate.Client.Tests.Json;

public sealed class DuplicatePropertiesOracleTests
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 128 };

    [Fact]
    public void It_agrees_with_the_framework_on_seeded_json()
    {
        var (refused, accepted) = (0, 0);
        for (var seed = 0; seed < 20_000; seed++)
        {
            var json = new StringBuilder();
            WriteValue(json, new Random(seed), 0);
            var text = Encoding.UTF8.GetBytes(json.ToString());
            var isRefused = IsRefusedByFramework(text);
            (DuplicateProperties.Find(text) is not null).ShouldBe(isRefused, $"seed {seed}: {json}");
            if (isRefused) refused++;
            else accepted++;
        }

        refused.ShouldBeGreaterThan(2_000);
        accepted.ShouldBeGreaterThan(2_000);
    }

    [Fact]
    public void It_agrees_on_rows_that_are_alike_until_one_is_not()
    {
        var (refused, accepted) = (0, 0);
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var names = Enumerable.Range(0, random.Next(1, 8)).Select(static number => $"n{number}").ToArray();
            var rows = string.Join(',', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Row(random, Changed(random, names), depth: 0)));
            var text = Encoding.UTF8.GetBytes($"[{rows}]");
            var isRefused = IsRefusedByFramework(text);
            (DuplicateProperties.Find(text) is not null).ShouldBe(isRefused, $"seed {seed}: {rows}");
            if (isRefused) refused++;
            else accepted++;
        }

        refused.ShouldBeGreaterThan(2_000);
        accepted.ShouldBeGreaterThan(2_000);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(66)]
    [InlineData(50_000)]
    public void A_name_is_found_in_an_object_of_any_size_wherever_it_stands(int names)
    {
        var distinct = string.Join(',', Enumerable.Range(0, names).Select(number => $"\"n{number}\":{{\"n0\":1}}"));

        DuplicateProperties.Find(Encoding.UTF8.GetBytes($"{{{distinct}}}")).ShouldBeNull();
        DuplicateProperties.Find(Encoding.UTF8.GetBytes($"{{{distinct},\"n{names - 1}\":1}}")).ShouldBe($"n{names - 1}");
        DuplicateProperties.Find(Encoding.UTF8.GetBytes($"{{\"a\":[{{{distinct},\"\\u006e0\":1}}]}}")).ShouldBe("n0");
    }

    [Fact]
    public void It_allocates_nothing()
    {
        var rows = string.Join(',', Enumerable.Range(0, 100).Select(number =>
            $"{{\"id\":{number},\"\\u0061b\":\"c\\/d\",\"affiliate\":{{\"id\":1,\"name\":\"x\"}},\"items\":[{{\"id\":1}},{{\"id\":2}}]}}"));
        var text = Encoding.UTF8.GetBytes($"{{\"rows\":[{rows}]}}");
        for (var warmUp = 0; warmUp < 100; warmUp++) DuplicateProperties.Find(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++) DuplicateProperties.Find(text);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100);
    }

    /// <summary>The names, or some of them in another order, with one more, or with one of them twice.</summary>
    private static string[] Changed(Random random, string[] names)
    {
        var changed = names.ToList();
        switch (random.Next(8))
        {
            case 0:
                changed.Insert(random.Next(changed.Count + 1), names[random.Next(names.Length)]);
                break;
            case 1:
                changed.Insert(random.Next(changed.Count + 1), "other");
                break;
            case 2:
                changed.RemoveAt(random.Next(changed.Count));
                break;
            case 3:
                changed.Reverse();
                break;
        }

        return [.. changed];
    }

    private static string Row(Random random, string[] names, int depth) =>
        $"{{{string.Join(',', names.Select(name => $"{Name(random, name)}:{Value(random, names, depth)}"))}}}";

    private static string Name(Random random, string name) => random.Next(12) switch
    {
        0 => $"\"{name}\" ",
        1 => $"\"\\u00{(int)name[0]:x2}{name[1..]}\"",
        _ => $"\"{name}\"",
    };

    // A text may look like the name that is expected next.
    private static string Value(Random random, string[] names, int depth) => random.Next(depth > 4 ? 3 : 6) switch
    {
        0 => "1",
        1 => $"\"{names[random.Next(names.Length)]}\"",
        2 => " \"x\"",
        3 => $"[\"{names[0]}\",{{}}]",
        4 => Row(random, Changed(random, names), depth + 1),
        _ => "null",
    };

    private static bool IsRefusedByFramework(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static void WriteValue(StringBuilder json, Random random, int depth)
    {
        switch (depth > 5 ? 0 : random.Next(4))
        {
            case 0:
                json.Append(random.Next(3) switch { 0 => "1", 1 => "\"a\\u0062\\n\"", _ => "null" });
                break;
            case 1:
                WriteItems(json, random, '[', ']', depth, isObject: false);
                break;
            default:
                WriteItems(json, random, '{', '}', depth, isObject: true);
                break;
        }
    }

    private static void WriteItems(StringBuilder json, Random random, char open, char close, int depth, bool isObject)
    {
        json.Append(open);
        var count = random.Next(depth == 0 ? 90 : 5);
        for (var item = 0; item < count; item++)
        {
            if (item > 0) json.Append(',');
            if (isObject) WriteName(json, random, random.Next(depth == 0 ? 4_000 : 40));
            WriteValue(json, random, depth + 1);
        }

        json.Append(close);
    }

    // Every second name has its first letter escaped, and some are outside ASCII.
    private static void WriteName(StringBuilder json, Random random, int number) =>
        json.Append('"').Append(random.Next(2) == 0 ? "é" : "\\u00e9").Append(number % 7 == 0 ? "" : "\\/".AsSpan(random.Next(2)))
            .Append(number).Append("\":");
}
