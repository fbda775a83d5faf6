using System.Globalization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>The query of a WordPress request: plain parameters and those inside <c>filter[...]</c>.</summary>
internal sealed class WpArguments
{
    private readonly Dictionary<string, WpValue> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WpValue> _filter = new(StringComparer.Ordinal);

    public WpArguments(Parameters query)
    {
        foreach (var (key, value) in query.Pairs)
        {
            var parts = key.Split('[').Select(part => part.TrimEnd(']')).ToArray();
            if (parts[0] == "filter" && parts.Length > 1)
                Store(_filter, parts[1], parts.Length > 2 ? parts[2] : null, value);
            else
                Store(_plain, parts[0], parts.Length > 1 ? parts[1] : null, value);
        }
    }

    public WpValue? Plain(string name) => _plain.GetValueOrDefault(name);

    public WpValue? Filter(string name) => _filter.GetValueOrDefault(name);

    public bool IsFiltered(string name) => _filter.ContainsKey(name);

    private static void Store(Dictionary<string, WpValue> values, string name, string? index, string text)
    {
        if (!values.TryGetValue(name, out var value) || (index is null) != (value.Scalar is not null))
            values[name] = value = new WpValue();
        if (index is null)
            value.Scalar = text;
        else if (index.Length == 0 || int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            value.Items.Add(text);
        else
            value.Map[index] = text;
    }
}
