using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>A verb attribute on a wire method.</summary>
internal sealed record Verb(string Name, string Route, Location? Location)
{
    private static readonly string[] Names = ["Get", "Head", "Post", "Put", "Patch", "Delete", "Options"];

    public bool HasNoBody => Name is "Get" or "Head" or "Options";

    public static List<Verb> On(ISymbol method) =>
    [
        .. from attribute in method.GetAttributes()
           let type = attribute.AttributeClass
           where type?.ContainingNamespace?.ToDisplayString() == "Refit"
           let name = Names.FirstOrDefault(verb => type.Name == verb + "Attribute")
           where name is not null
           select new Verb(name, attribute.FirstText() ?? "", attribute.Location()),
    ];
}
