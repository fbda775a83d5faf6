using System.Text.Json;
using Affiliate.Client.Json;

namespace Affiliate.Client.Tests.Json;

/// <summary>Unknown fields that are kept as text behave as a dictionary of elements does.</summary>
public sealed class UnmappedFieldsTests
{
    private static readonly string[] Names = ["a", "", "é", "a b", "unreadable:x", new string('n', 300), "quote\"", "assumed-utc:t"];

    private static readonly JsonElement[] Values =
    [
        .. new[] { "null", "1e400", "\"\"", "\"\\u00e9\\n\"", "[1, 2]", "{\"a\" : {}}", $"\"{new string('v', 254)}\"", $"\"{new string('w', 70_000)}\"" }
            .Select(static json => JsonDocument.Parse(json).RootElement),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_done_to_them_they_hold_what_a_dictionary_holds(int seed)
    {
        var random = new Random(seed);
        var fields = new UnmappedFields();
        var oracle = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        for (var step = 0; step < 400; step++)
        {
            var (name, value) = (Names[random.Next(Names.Length)], Values[random.Next(Values.Length)]);
            switch (random.Next(8))
            {
                case 0:
                    fields.Remove(name).ShouldBe(oracle.Remove(name));
                    break;
                case 1:
                    Threw(() => fields.Add(name, value)).ShouldBe(Threw(() => oracle.Add(name, value)));
                    break;
                case 2:
                    fields.Contains(new(name, value)).ShouldBe(oracle.TryGetValue(name, out var held) && Text(held) == Text(value));
                    break;
                case 3 when random.Next(50) == 0:
                    fields.Clear();
                    oracle.Clear();
                    break;
                default:
                    fields[name] = oracle[name] = value;
                    break;
            }

            fields.ContainsKey(name).ShouldBe(oracle.ContainsKey(name));
            if (oracle.TryGetValue(name, out var known)) Text(fields[name]).ShouldBe(Text(known));
            if (step % 50 == 0) ShouldHoldTheSame(fields, oracle);
        }
    }

    [Fact]
    public void A_missing_name_is_an_error_as_with_any_dictionary() =>
        Should.Throw<KeyNotFoundException>(() => new UnmappedFields()["none"]);

    private static void ShouldHoldTheSame(UnmappedFields fields, Dictionary<string, JsonElement> oracle)
    {
        fields.Count.ShouldBe(oracle.Count);
        fields.Keys.ShouldBe(oracle.Keys, ignoreOrder: true);
        fields.Values.Select(Text).ShouldBe(oracle.Values.Select(Text), ignoreOrder: true);
        fields.Select(static field => (field.Key, Text(field.Value)))
            .ShouldBe(oracle.Select(static field => (field.Key, Text(field.Value))), ignoreOrder: true);
        var copy = new KeyValuePair<string, JsonElement>[fields.Count + 1];
        fields.CopyTo(copy, 1);
        copy.Skip(1).Select(static field => field.Key).ShouldBe(oracle.Keys, ignoreOrder: true);
        if (oracle.Keys.Any(static name => name.Contains(':', StringComparison.Ordinal))) fields.HasMarks.ShouldBeTrue();
    }

    private static bool Threw(Action action) => Record.Exception(action) is ArgumentException;

    private static string Text(JsonElement element) => element.GetRawText();
}
