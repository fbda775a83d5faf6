namespace Affiliate.Client.Tests.Shared;

/// <summary>A JSON document that differs from a sample in one field.</summary>
/// <param name="Path">The field, for example <c>$.payouts[0].amount</c>.</param>
/// <param name="Change">What was done to it.</param>
/// <param name="Json">The document.</param>
internal sealed record JsonMutation(string Path, string Change, string Json)
{
    public override string ToString() => $"{Path} {Change}";
}
