namespace Affiliate.Client.LeadDyno.Tests;

/// <summary>One endpoint: what is sent, what comes back from a sample, and what it becomes.</summary>
/// <param name="Method">The method of the wire interface.</param>
/// <param name="Request">Verb and target as received, without base path and key.</param>
/// <param name="Answer">The server's answer.</param>
/// <param name="Body">The body as received; null for none.</param>
/// <param name="Api">Calls the wire interface.</param>
/// <param name="Check">Checks what the wire interface returned.</param>
/// <param name="Facade">Makes the same request through the facade.</param>
internal sealed record EndpointCase(
    string Method, string Request, string Answer, string? Body, Func<ILeadDynoApi, CancellationToken, Task<object?>> Api, Action<object?> Check,
    Func<LeadDynoClient, CancellationToken, Task<object?>> Facade)
{
    public static EndpointCase Of<TAnswer, TResult>(
        string method, string request, string answer, Func<ILeadDynoApi, CancellationToken, Task<TAnswer>> api, Action<TAnswer> check,
        Func<LeadDynoClient, CancellationToken, Task<TResult>> facade, string? body = null) =>
        new(method, request, answer, body, async (wire, token) => await api(wire, token), value => check((TAnswer)value!), async (client, token) => await facade(client, token));

    /// <summary>A list, whose facade is walked.</summary>
    public static EndpointCase OfList<TRow>(
        string method, string request, string answer, Func<ILeadDynoApi, CancellationToken, Task<LeadDynoPage<TRow>>> api, Action<LeadDynoPage<TRow>> check,
        Func<LeadDynoClient, AsyncPageable<TRow>> facade) =>
        Of(method, request, answer, api, check, (client, token) => LeadDynoTest.ReadAsync(facade(client), token));

    public override string ToString() => Request;
}
