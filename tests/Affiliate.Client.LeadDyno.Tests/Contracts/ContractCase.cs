using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

/// <summary>A call of a method of the wire interface with all that its mapping file asks for.</summary>
/// <param name="Method">The method of the wire interface, which names the file.</param>
/// <param name="Call">Calls the wire interface.</param>
/// <param name="Check">Checks what the wire interface made of the file's response.</param>
/// <param name="ByClient">The same call by the client's own method; of a list, its first page.</param>
internal sealed record ContractCase(
    string Method,
    Func<ILeadDynoApi, CancellationToken, Task<object?>> Call,
    Action<object?> Check,
    Func<LeadDynoClient, CancellationToken, Task<object?>> ByClient)
{
    public ContractMapping Mapping { get; } = ContractMapping.OfMethod("leaddyno", Method);

    public static ContractCase From<TResponse, TResult>(
        string method,
        Func<ILeadDynoApi, CancellationToken, Task<TResponse>> call,
        Action<TResponse> check,
        Func<LeadDynoClient, CancellationToken, Task<TResult>> byClient) =>
        new(
            method,
            async (api, token) => await call(api, token),
            value => check((TResponse)value!),
            async (client, token) => await byClient(client, token));

    public static ContractCase OfList<TRow>(
        string method,
        Func<ILeadDynoApi, CancellationToken, Task<LeadDynoPage<TRow>>> call,
        Action<LeadDynoPage<TRow>> check,
        Func<LeadDynoClient, AsyncPageable<TRow>> byClient) =>
        From(method, call, check, (client, token) => FirstRowAsync(byClient(client), token));

    // The page after the first one is in no file.
    private static async Task<TRow> FirstRowAsync<TRow>(AsyncPageable<TRow> pageable, CancellationToken cancellationToken)
    {
        await foreach (var row in pageable.WithCancellation(cancellationToken)) return row;
        throw new InvalidOperationException("The list has no row.");
    }
}
