namespace Affiliate.Client.Leadway.Tests;

/// <summary>One call of one endpoint: what must arrive, what is answered, and what is made of it.</summary>
internal sealed record EndpointCall(string Operation, string Verb, string Target, string? Body, string? Sample, Func<LeadwayClient, Task<object?>> Send);
