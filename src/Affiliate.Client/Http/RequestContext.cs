using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Http;

/// <summary>The facts that travel with a request through the handlers, in <see cref="HttpRequestMessage.Options"/>.</summary>
internal static class RequestContext
{
    private static readonly HttpRequestOptionsKey<OperationInfo> OperationKey = new("Affiliate.Client.Operation");
    private static readonly HttpRequestOptionsKey<object> AccountKey = new("Affiliate.Client.Account");
    private static readonly HttpRequestOptionsKey<SecretRedactor> RedactorKey = new("Affiliate.Client.Redactor");
    private static readonly HttpRequestOptionsKey<Func<bool>> AllowsOutputKey = new("Affiliate.Client.AllowsOutput");
    private static readonly HttpRequestOptionsKey<ILogger> LoggerKey = new("Affiliate.Client.Logger");

    /// <summary>Notes which operation the request carries out.</summary>
    public static void SetOperation(HttpRequestMessage request, OperationInfo operation)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Options.Set(OperationKey, operation);
    }

    /// <summary>The operation of the request; <see cref="OperationInfo.Unknown"/> when none was noted.</summary>
    public static OperationInfo GetOperation(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Options.TryGetValue(OperationKey, out var operation) ? operation : OperationInfo.Unknown;
    }

    /// <summary>Notes whose request this is; the outermost handler does so.</summary>
    public static void SetAccount(HttpRequestMessage request, object boxedAccount)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Options.Set(AccountKey, boxedAccount);
    }

    /// <summary>Whose request this is; a default value when no handler noted it.</summary>
    public static AffiliateAccount GetAccount(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Options.TryGetValue(AccountKey, out var account) && account is AffiliateAccount known
            ? known
            : new AffiliateAccount("(unknown)", "(unknown)");
    }

    /// <summary>
    /// Notes what takes the account's secrets out of texts; whoever reads the response needs it for what the vendor wrote.
    /// </summary>
    internal static void SetRedactor(HttpRequestMessage request, SecretRedactor redactor) => request.Options.Set(RedactorKey, redactor);

    /// <summary>What takes the account's secrets out of texts; null when no handler noted it.</summary>
    internal static SecretRedactor? GetRedactor(HttpRequestMessage request) =>
        request.Options.TryGetValue(RedactorKey, out var redactor) ? redactor : null;

    /// <summary>Notes how the account's settings answer whether JSON is read that other output stands around.</summary>
    internal static void SetAllowsOutput(HttpRequestMessage request, Func<bool> allowsOutput) =>
        request.Options.Set(AllowsOutputKey, allowsOutput);

    /// <summary>Whether JSON that other output stands around is an error.</summary>
    internal static bool RefusesOutput(HttpRequestMessage request) =>
        request.Options.TryGetValue(AllowsOutputKey, out var allows) && !allows();

    /// <summary>Notes where a response with other text around its JSON is logged.</summary>
    internal static void SetLogger(HttpRequestMessage request, ILogger logger) => request.Options.Set(LoggerKey, logger);

    /// <summary>Logs the text that stands around a response's JSON, without the account's secrets.</summary>
    internal static void ReportTextAround(HttpRequestMessage request, ReadOnlySpan<byte> body, Range json)
    {
        if (!request.Options.TryGetValue(LoggerKey, out var logger) || !logger.IsEnabled(LogLevel.Warning)) return;
        var text = SurroundedJson.TextAround(body, json, GetRedactor(request));
        var account = GetAccount(request);
        if (text.Length > 0) logger.TextAroundJson(account.Vendor, account.Name, GetOperation(request).Name, text);
    }
}
