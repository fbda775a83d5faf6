using System.Diagnostics.CodeAnalysis;

namespace Affiliate.Client.Vendors;

internal static class OptionNames
{
    /// <summary>The names of the options of a type, as configuration keys spell them.</summary>
    public static string[] For([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options) =>
        [
            .. options
                .GetProperties()
                .Where(static property => property.SetMethod is { IsPublic: true })
                .Select(static property => property.Name),
        ];
}
