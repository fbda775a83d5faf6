using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Tests.Shared;

/// <summary>
/// The property of every response: a document with one odd field parses, or raises <see cref="ProtocolException"/> that says where.
/// </summary>
internal static class MutationCheck
{
    /// <summary>Calls a client once per mutation of the sample and returns every mutation that ended otherwise.</summary>
    /// <param name="server">The server that the client talks to.</param>
    /// <param name="sample">A JSON document as the vendor sends it.</param>
    /// <param name="operation">The name that the exception must have.</param>
    /// <param name="call">Makes the call whose response the document is.</param>
    public static async Task<IReadOnlyList<string>> FindProblemsAsync(
        ScriptedWireMock server,
        string sample,
        string operation,
        Func<Task> call
    )
    {
        var problems = new List<string>();
        foreach (var mutation in JsonMutations.From(sample))
        {
            server.EnqueueJson(mutation.Json);
            try
            {
                await call();
            }
            catch (ProtocolException expected)
            {
                if (expected.Operation != operation) problems.Add($"{mutation}: names the operation {expected.Operation}");
                if (expected.JsonPath is null) problems.Add($"{mutation}: names no JSON path");
            }
#pragma warning disable CA1031 // Every other exception is what this looks for.
            catch (Exception other)
#pragma warning restore CA1031
            {
                problems.Add($"{mutation}: {other.GetType().Name}: {other.Message}");
            }
        }

        return problems;
    }
}
