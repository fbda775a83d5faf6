namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>What the server saw; the target is as it was on the wire, with its escapes.</summary>
public sealed record RecordedRequest(string Verb, string Target, IDictionary<string, string> Headers, string Body);
