namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>Why WordPress refuses a parameter: bare, or with a code of its own.</summary>
internal sealed record WpRefusal(string Parameter, string Message, string? Code = null, string? Item = null)
{
    public static WpRefusal Bare(string parameter) => new(parameter, "Invalid parameter.");

    public static WpRefusal NotInteger(string parameter, int index) =>
        new(parameter, $"{parameter}[{index}] is not of type integer.", "rest_invalid_type", $"{parameter}[{index}]");

    public static WpRefusal NotText(string parameter) => new(parameter, $"{parameter} is not of type string.", "rest_invalid_type");
}
