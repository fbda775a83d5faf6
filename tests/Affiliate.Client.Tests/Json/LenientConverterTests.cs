using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using NodaTime;

namespace Affiliate.Client.Tests.Json;

public sealed class LenientConverterTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters =
        {
            new LenientDecimalConverter(), new LenientInt64Converter(), new LenientBooleanConverter(), new LenientStringConverter(),
            new IsoInstantConverter(), new IsoLocalDateConverter(),
        },
    };

    [Fact]
    public void Texts_may_be_keys_of_a_map()
    {
        var map = JsonSerializer.Deserialize<Dictionary<string, string>>("""{"a b":12}""", Options)!;
        map["a b"].ShouldBe("12");
        JsonSerializer.Serialize(map, Options).ShouldBe("""{"a b":"12"}""");
    }

    [Theory]
    [InlineData("\"20.0\"", "20.0")]
    [InlineData("50", "50")]
    [InlineData("1000", "1000")]
    [InlineData("386.22000000000003", "386.22000000000003")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("1E+3", "1000")]
    [InlineData("\"1E+3\"", "1000")]
    [InlineData("\"-0\"", "0")]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void Money_is_read_exactly(string json, string? expected) =>
        JsonSerializer
            .Deserialize<decimal?>(json, Options)
            .ShouldBe(expected is null ? null : decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("\"1,000.00\"")]
    [InlineData("\"abc\"")]
    [InlineData("\" 5\"")]
    [InlineData("\"NaN\"")]
    [InlineData("1e40")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public void Odd_money_is_an_error(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<decimal?>(json, Options));

    [Theory]
    [InlineData("12", 12L)]
    [InlineData("\"12\"", 12L)]
    [InlineData("12.0", 12L)]
    [InlineData("\"-3\"", -3L)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void Whole_numbers_are_read_from_numbers_and_texts(string json, long? expected) =>
        JsonSerializer.Deserialize<long?>(json, Options).ShouldBe(expected);

    [Theory]
    [InlineData("12.5")]
    [InlineData("\"x\"")]
    [InlineData("1e30")]
    [InlineData("false")]
    public void Other_values_are_no_whole_numbers(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<long?>(json, Options));

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"FALSE\"", false)]
    [InlineData("1", true)]
    [InlineData("\"0\"", false)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void Booleans_are_read_from_what_stands_for_them(string json, bool? expected) =>
        JsonSerializer.Deserialize<bool?>(json, Options).ShouldBe(expected);

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("12.50", "12.50")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    public void Texts_keep_the_token_as_it_came(string json, string? expected) =>
        JsonSerializer.Deserialize<string>(json, Options).ShouldBe(expected);

    [Theory]
    [InlineData("\"2024-06-16T00:00:00.000Z\"", "2024-06-16T00:00:00Z")]
    [InlineData("\"2024-06-24T12:26\"", "2024-06-24T12:26:00Z")]
    [InlineData("\"2024-06-16T01:00:00+02:00\"", "2024-06-15T23:00:00Z")]
    [InlineData("\"2024-06-16\"", "2024-06-16T00:00:00Z")]
    public void Moments_are_read_whatever_the_zone_of_this_machine(string json, string expected) =>
        JsonSerializer.Deserialize<Instant?>(json, Options).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("\"0000-00-00 00:00:00\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("12")]
    public void Other_values_are_no_moments(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Instant?>(json, Options));

    [Fact]
    public void An_empty_date_is_none()
    {
        JsonSerializer.Deserialize<Instant?>("\"\"", Options).ShouldBeNull();
        JsonSerializer.Deserialize<LocalDate?>("\"\"", Options).ShouldBeNull();
        JsonSerializer.Deserialize<LocalDate?>("\"2022-05-19\"", Options).ShouldBe(new LocalDate(2022, 5, 19));
    }

    [Fact]
    public void An_unknown_word_is_kept_as_it_came()
    {
        JsonSerializer.Deserialize<Holder>("""{"Word":"on hold"}""")!.Word.ShouldBe(new TestWord("on hold"));
        JsonSerializer.Serialize(new Holder(new TestWord("paid"))).ShouldBe("""{"Word":"paid"}""");
    }

    private sealed record Holder(TestWord? Word);

    [JsonConverter(typeof(ExtensibleEnumConverter<TestWord>))]
    private readonly record struct TestWord(string Value) : IExtensibleEnum<TestWord>
    {
        public static TestWord Create(string value) => new(value);
    }
}
