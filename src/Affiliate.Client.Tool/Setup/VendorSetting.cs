namespace Affiliate.Client.Tool.Setup;

/// <param name="Name">The option's name.</param>
/// <param name="Question">What it is, as asked for.</param>
/// <param name="IsRequired">Whether the account cannot do without.</param>
/// <param name="Default">What is written without asking; null where that is nobody's guess.</param>
internal sealed record VendorSetting(string Name, string Question, bool IsRequired = false, string? Default = null);
