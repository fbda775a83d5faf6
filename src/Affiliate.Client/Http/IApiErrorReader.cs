using System.Text.Json;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Http;

/// <summary>Reads a vendor's error bodies. A pure function; it never throws.</summary>
public interface IApiErrorReader
{
    /// <summary>Adds what the body says to what is known already.</summary>
    /// <param name="failure">Status, account, operation, retry time.</param>
    /// <param name="body">The body as JSON; null where it is empty, not JSON or too large.</param>
    ApiFailure Read(ApiFailure failure, JsonElement? body);
}
