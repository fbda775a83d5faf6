namespace Affiliate.Client.Http;

/// <summary>
/// Knows the handlers that repeat, delay or hedge requests: around this library's own they would send writes twice, and more than the
/// vendor allows.
/// </summary>
internal static class ForeignResilience
{
    private static readonly string[] Packages =
    ["Microsoft.Extensions.Http.Resilience", "Microsoft.Extensions.Http.Polly", "Microsoft.Extensions.Resilience", "Polly"];

    internal static bool Is(DelegatingHandler handler)
    {
        for (var type = handler.GetType(); type is not null && type != typeof(DelegatingHandler); type = type.BaseType)
            if (
                type.Assembly.GetName().Name is { } package
                && Packages.Any(known => package == known || package.StartsWith(known + ".", StringComparison.Ordinal))
            )
                return true;
        return false;
    }
}
