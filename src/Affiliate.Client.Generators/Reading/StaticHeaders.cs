using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>The constant headers of <c>[Headers]</c>; a method's take the place of its interface's.</summary>
internal static class StaticHeaders
{
    public static List<(string Name, string Value)> Of(ISymbol symbol, Findings findings)
    {
        var headers = new List<(string, string)>();
        if (symbol.Attribute("Refit.HeadersAttribute") is not { ConstructorArguments.Length: 1 } attribute)
        {
            return headers;
        }

        foreach (var constant in attribute.ConstructorArguments[0].Values)
        {
            var text = constant.Value as string ?? "";
            var colon = text.IndexOf(':');
            var value = text.Substring(colon + 1).Trim();
            if (colon < 1 || value.Length == 0 || !IsName(text.Substring(0, colon)) || value.Any(char.IsControl))
            {
                findings.Report(attribute.Location(), Diagnostics.HeaderText, text);
            }
            else
            {
                headers.Add((text.Substring(0, colon), value));
            }
        }

        return headers;
    }

    public static bool IsName(string name) =>
        name.Length > 0 && name.All(letter => letter is > ' ' and <= '~' && "()<>@,;:\\\"/[]?={}".IndexOf(letter) < 0);
}
