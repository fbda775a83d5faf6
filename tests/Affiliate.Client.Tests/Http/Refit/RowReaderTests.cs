using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Http.Refit;
using Affiliate.Client.Json;
using NodaTime;

namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>Values of rows that are set aside, and what that costs: readings of rows are counted, not time.</summary>
public sealed class RowReaderTests
{
    [Theory]
    [InlineData(700, 1)]
    [InlineData(300, 4)]
    public void An_odd_value_costs_another_reading_of_its_row_and_not_of_the_page(int rows, int odd)
    {
        var counter = new Counter();
        var page = Read(Rows(rows, odd), counter)!;
        page.Rows!.Count.ShouldBe(rows);
        page.Rows.ShouldAllBe(row => row!.Unmapped!.Count == odd);
        // The first row until it stopped the whole (twice), each row once for each value and once more, and all of them at the end.
        counter.Rows.ShouldBe(2 + (rows * (odd + 1)) + rows);
    }

    [Fact]
    public void A_page_without_odd_values_is_read_once()
    {
        var counter = new Counter();
        Read(Rows(100, 0), counter)!.Rows!.Count.ShouldBe(100);
        counter.Rows.ShouldBe(100);
    }

    [Fact]
    public void More_odd_values_than_any_vendor_sends_are_given_up_after_work_that_is_in_proportion_to_the_response()
    {
        var counter = new Counter();
        var items = string.Join(',', Enumerable.Repeat("""{"amount":"x"}""", 40_000));
        var body = $$"""{"name":"list","rows":[{"id":1,"parts":[{{items}}]}]}""";
        Should.Throw<JsonException>(() => Read(body, counter)).Path!.ShouldStartWith("$.rows[0].parts[");
        counter.Rows.ShouldBeLessThan(25);
    }

    [Fact]
    public void Rows_and_times_are_set_aside_wherever_they_stand_and_all_else_stays()
    {
        var page = Read(
            """
            {"name":"list","at":"2026-01-01T10:00:00","extra":[1,{"a":2}],"rows":[{"id":1,"parts":[{"amount":2},{"amount":"x","b":"\u00e9"}]},
            null,{"id":3,"at":"2026-01-01T10:00:00","amount":1}],"more":[{"id":4,"amount":[5]},{"id":5,"at":"2026-01-01T12:00+02:00"}]}
            """,
            new Counter())!;
        page.Unmapped!["extra"].GetRawText().ShouldBe("""[1,{"a":2}]""");
        page.Rows![0]!.Parts![0].Amount.ShouldBe(2);
        page.Rows![0]!.Parts![1].Unmapped!.Select(field => (field.Key, field.Value.ToString()))
            .ShouldBe([("b", "é"), ("unreadable:amount", "x")], ignoreOrder: true);
        page.Rows![1].ShouldBeNull();
        page.Rows![2]!.At.ShouldBe(Instant.FromUtc(2026, 1, 1, 10, 0));
        page.More![0].Unmapped!["unreadable:amount"].GetRawText().ShouldBe("[5]");
        page.More[1].At.ShouldBe(Instant.FromUtc(2026, 1, 1, 10, 0));
        page.More[1].Unmapped.ShouldBeNull();
        page.At.ShouldBe(Instant.FromUtc(2026, 1, 1, 10, 0));
    }

    [Fact]
    public void A_time_without_an_offset_is_taken_as_UTC_and_its_row_says_so()
    {
        var page = Read("""{"name":"list","rows":[{"id":1,"at":"2026-01-01T10:00:00"},{"id":2,"at":"2026-01-01T10:00:00Z"}]}""", new Counter())!;
        page.Rows!.ShouldAllBe(row => row!.At == Instant.FromUtc(2026, 1, 1, 10, 0));
        page.Rows![0]!.Unmapped!["assumed-utc:at"].GetString().ShouldBe("2026-01-01T10:00:00");
        page.Rows![1]!.Unmapped.ShouldBeNull();
    }

    [Fact]
    public void What_is_wrong_with_a_strict_field_is_told_even_behind_odd_values() =>
        Should.Throw<JsonException>(() => Read("""{"name":"list","rows":[{"id":1,"amount":"x"},{"id":"y"}]}""", new Counter()))
            .Path.ShouldBe("$.rows[1].id");

    private static string Rows(int count, int odd) =>
        $$"""{"name":"list","rows":[{{string.Join(',', Enumerable.Range(1, count).Select(id => $"{{\"id\":{id}{Odd(odd)}}}"))}}]}""";

    private static string Odd(int count) =>
        string.Concat(new[] { ",\"amount\":\"1,5\"", ",\"at\":\"soon\"", ",\"count\":\"many\"", ",\"fee\":{}" }.Take(count));

    private static Page? Read(string body, Counter counter)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Converters = { new LenientDecimalConverter(), new LenientInt64Converter(), new IsoInstantConverter() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { counter.Count } },
            NumberHandling = JsonNumberHandling.Strict,
        };
        return RowReader.Read(Encoding.UTF8.GetBytes(body), (JsonTypeInfo<Page>)options.GetTypeInfo(typeof(Page)), default);
    }

    private sealed class Counter
    {
        public int Rows { get; private set; }

        public void Count(JsonTypeInfo type)
        {
            if (type.Type == typeof(Row)) type.OnDeserializing = _ => Rows++;
        }
    }

    private sealed record Page
    {
        public required string Name { get; set; }

        public Instant? At { get; set; }

        public List<Row?>? Rows { get; set; }

        public List<Row>? More { get; set; }

        [JsonExtensionData]
        public IDictionary<string, JsonElement>? Unmapped { get; set; }
    }

    private sealed record Row
    {
        public long Id { get; set; }

        public decimal? Amount { get; set; }

        public decimal? Fee { get; set; }

        public long? Count { get; set; }

        public Instant? At { get; set; }

        public List<Part>? Parts { get; set; }

        [JsonExtensionData]
        public IDictionary<string, JsonElement>? Unmapped { get; set; }
    }

    private sealed record Part
    {
        public decimal? Amount { get; set; }

        [JsonExtensionData]
        public IDictionary<string, JsonElement>? Unmapped { get; set; }
    }
}
