namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>One query parameter of a collection.</summary>
/// <typeparam name="TRow">The collection's rows.</typeparam>
internal sealed record WpParameter<TRow>(string Name)
{
    /// <summary>Whether the plain parameter is read; if not, it is ignored as any unknown one.</summary>
    public bool Plain { get; init; } = true;

    /// <summary>Whether <c>filter[name]</c> is read.</summary>
    public bool Filter { get; init; } = true;

    /// <summary>The refusal of a plain value, or null. A value inside <c>filter</c> is never refused.</summary>
    public Func<WpValue, WpRefusal?> Check { get; init; } = _ => null;

    /// <summary>The condition that a value stands for; null when the value filters nothing.</summary>
    public required Func<WpValue, WpArguments, Func<TRow, bool>?> Condition { get; init; }
}
