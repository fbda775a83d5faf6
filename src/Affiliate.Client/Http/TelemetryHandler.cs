using System.Diagnostics;
using System.Globalization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Errors;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.Http;

/// <summary>
/// The outermost handler: one span, one set of measurements and one log entry per call. It speaks of the route's template,
/// never of the address that was asked.
/// </summary>
internal sealed class TelemetryHandler : DelegatingHandler
{
    private static readonly ActivitySource Source = new(AffiliateDiagnostics.ActivitySourceName);

    private readonly AffiliateAccount _account;
    private readonly object _boxedAccount;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    /// <summary>Makes the handler.</summary>
    /// <param name="account">The vendor and account; noted on every request, for the handlers below.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    /// <param name="loggerFactory">Where calls are logged; nowhere by default.</param>
    public TelemetryHandler(AffiliateAccount account, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        _account = account;
        _boxedAccount = account;
        _time = timeProvider ?? TimeProvider.System;
        _logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory);
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestContext.SetAccount(request, _boxedAccount);
        var call = CallState.For(request);
        using var activity = Source.HasListeners() ? Start(request, call.Operation) : null;
        var started = _time.GetTimestamp();
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            End(activity, call, started, status, status >= 400 ? status.ToString(CultureInfo.InvariantCulture) : null);
            return response;
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            End(activity, call, started, null, e.GetType().FullName, cancelled: true);
            throw;
        }
        catch (AffiliateApiException nothing) when (nothing.IsEmptyList)
        {
            End(activity, call, started, (int?)nothing.StatusCode, errorType: null);
            throw;
        }
        catch (Exception e)
        {
            var status = (int?)(e as AffiliateApiException)?.StatusCode;
            End(activity, call, started, status, status?.ToString(CultureInfo.InvariantCulture) ?? e.GetType().FullName);
            throw;
        }
    }

    private Activity? Start(HttpRequestMessage request, OperationInfo operation)
    {
        var name = operation.RouteTemplate.Length == 0 ? request.Method.Method : $"{request.Method.Method} {operation.RouteTemplate}";
        var activity = Source.StartActivity(name, ActivityKind.Client);
        if (activity is not { IsAllDataRequested: true }) return activity;
        activity.SetTag(AttributeNames.Method, request.Method.Method);
        activity.SetTag(AttributeNames.UrlTemplate, operation.RouteTemplate);
        activity.SetTag(AttributeNames.ServerAddress, request.RequestUri?.Host);
        activity.SetTag(AttributeNames.ServerPort, request.RequestUri?.Port);
        activity.SetTag(AttributeNames.Vendor, _account.Vendor);
        activity.SetTag(AttributeNames.Account, _account.Name);
        activity.SetTag(AttributeNames.Operation, operation.Name);
        return activity;
    }

    private void End(Activity? activity, CallState call, long started, int? status, string? errorType, bool cancelled = false)
    {
        var duration = _time.GetElapsedTime(started);
        AffiliateMetrics.CallEnded(_account, call.Operation.Name, status, errorType, duration);
        if (cancelled)
            _logger.CallCancelled(_account.Vendor, _account.Name, call.Operation.Name, duration.TotalSeconds, call.Attempts);
        else if (errorType is not null)
            _logger.CallFailed(_account.Vendor, _account.Name, call.Operation.Name, errorType, duration.TotalSeconds, call.Attempts);
        else
            _logger.CallSucceeded(_account.Vendor, _account.Name, call.Operation.Name, status ?? 0, duration.TotalSeconds, call.Attempts);

        if (activity is not { IsAllDataRequested: true }) return;
        activity.SetTag(AttributeNames.Attempts, call.Attempts);
        if (status is { } code) activity.SetTag(AttributeNames.StatusCode, code);
        if (errorType is null) return;
        activity.SetTag(AttributeNames.ErrorType, errorType);
        activity.SetStatus(ActivityStatusCode.Error);
    }
}
