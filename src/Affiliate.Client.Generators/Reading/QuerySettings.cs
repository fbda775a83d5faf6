using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>What <c>[Query]</c> says about one parameter or property.</summary>
internal sealed record QuerySettings(bool IsDeclared, bool IsMulti, string? Format)
{
    public static QuerySettings Of(ISymbol symbol)
    {
        if (symbol.Attribute("Refit.QueryAttribute") is not { } attribute)
        {
            return new(false, false, null);
        }

        // Enum members reach an attribute as their number: Csv is 0, Multi is 1 (Vocabulary).
        var isMulti = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is 1;
        return new(true, isMulti, attribute.NamedArguments.FirstOrDefault(pair => pair.Key == "Format").Value.Value as string);
    }
}
