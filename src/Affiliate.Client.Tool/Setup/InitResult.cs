namespace Affiliate.Client.Tool.Setup;

/// <param name="File">The file that was written.</param>
/// <param name="Settings">What stands in it, by key.</param>
/// <param name="Secrets">The keys that are still to be set, in user secrets or in the environment.</param>
internal sealed record InitResult(string File, IReadOnlyDictionary<string, string?> Settings, IReadOnlyList<string> Secrets);
