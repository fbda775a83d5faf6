using System.Globalization;

namespace Affiliate.Client.Emulator.Server;

/// <summary>Query or form parameters, in order, unescaped; of repeated ones the last counts.</summary>
internal sealed class Parameters(IReadOnlyList<KeyValuePair<string, string>> pairs)
{
    public static Parameters Empty { get; } = new([]);

    public IReadOnlyList<KeyValuePair<string, string>> Pairs { get; } = pairs;

    public string? this[string name] => Pairs.LastOrDefault(pair => pair.Key == name).Value;

    public bool Has(string name) => Pairs.Any(pair => pair.Key == name);

    public IEnumerable<string> All(string name) => Pairs.Where(pair => pair.Key == name).Select(pair => pair.Value);

    public int? Int(string name) =>
        int.TryParse(this[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    public bool? Bool(string name) => this[name] switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };

    public Parameters Without(string name) => new([.. Pairs.Where(pair => pair.Key != name)]);

    public Parameters With(string name, string value) => new([.. Pairs.Where(pair => pair.Key != name), new(name, value)]);

    public Parameters And(Parameters other) => new([.. Pairs, .. other.Pairs]);

    public static Parameters Parse(string text)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var part in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            pairs.Add(equals < 0 ? new(Unescape(part), "") : new(Unescape(part[..equals]), Unescape(part[(equals + 1)..])));
        }

        return new Parameters(pairs);
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
