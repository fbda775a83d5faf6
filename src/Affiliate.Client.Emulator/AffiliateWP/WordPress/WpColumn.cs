namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>One column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type on the wire.</param>
/// <param name="Text">The stored text, as <c>fields=a,b</c> gives it.</param>
/// <param name="Wire">What a full object has instead, when it differs from the text.</param>
internal sealed record WpColumn<TRow>(string Name, WpType Type, Func<TRow, string> Text, Func<TRow, string>? Wire = null)
{
    /// <summary>The first version of the plugin that has it.</summary>
    public Version? Since { get; init; }

    /// <summary>Whether a full object lacks it: only <c>fields</c> brings it.</summary>
    public bool OnlyNamed { get; init; }

    /// <summary>The first version that sends a number; older ones send its stored text.</summary>
    public Version? NumberSince { get; init; }
}
