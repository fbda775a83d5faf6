using Affiliate.Client.Emulator.Faults;
using Microsoft.AspNetCore.Http;

namespace Affiliate.Client.Emulator.Server;

/// <summary>One request: record, faults before, rate limit, authentication, data changes, the route itself, faults after.</summary>
internal sealed class RequestPipeline(IReadOnlyList<EmulatedVendor> vendors, RequestPipelineSettings settings, CancellationToken stopping)
{
    private readonly TimeProvider _timeProvider = settings.TimeProvider;
    private readonly InFlight _inFlight = settings.InFlight;

    public async Task InvokeAsync(HttpContext context)
    {
        using var busy = _inFlight.Enter();
        var recorded = await RequestReader.ReadAsync(context.Request, _timeProvider.GetUtcNow()).ConfigureAwait(false);
        var line = RequestLine.From(recorded);
        var vendor = vendors.FirstOrDefault(candidate => candidate.Owns(line));
        line = vendor?.Read(line, recorded) ?? line;
        var match = vendor?.Match(line.Method, line.Path);
        (recorded.Vendor, recorded.Route) = (vendor?.Name, match?.Route.Name);
        settings.Requests.Add(recorded);
        vendor?.Requests.Add(recorded);
        var effects = Effects(vendor, recorded);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var sender = new ReplySender(context, _inFlight, _timeProvider, cancellation.Token);
        try
        {
            if (effects.Delay > TimeSpan.Zero)
                await _inFlight.WaitAsync(effects.Delay, _timeProvider, cancellation.Token).ConfigureAwait(false);
            if (effects.ResetBefore)
            {
                sender.Reset();
                return;
            }

            var reply = Respond(vendor, match, recorded, line, effects);
            if (effects.ResetAfter)
            {
                sender.Reset();
                return;
            }

            if (settings.Compress && recorded.Header("Accept-Encoding")?.Contains("gzip", StringComparison.OrdinalIgnoreCase) == true)
                reply = Compression.Gzip(reply);
            recorded.StatusCode = reply.Status;
            await sender.SendAsync(reply, effects).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            context.Abort(); // the client went away or the emulator stops: nobody is left to answer
        }
    }

    private FaultEffects Effects(EmulatedVendor? vendor, RecordedRequest recorded)
    {
        var effects = new FaultEffects { Target = recorded.Target };
        settings.Faults.Apply(recorded, effects);
        vendor?.Faults.Apply(recorded, effects);
        recorded.Faults = effects.Count;
        return effects;
    }

    private static Reply Respond(
        EmulatedVendor? vendor,
        (Route Route, IReadOnlyDictionary<string, string> Values)? match,
        RecordedRequest recorded,
        RequestLine line,
        FaultEffects effects
    )
    {
        if (effects.Instead is { } instead)
            return instead;
        if (vendor is null)
            return Reply.Text(404, "No vendor is emulated at this path.");

        var request = new EmulatedRequest(recorded, line.Path, line.Query, effects);
        var reply = DecideSafely(vendor, match, request);
        vendor.Decorate(reply, request, match?.Route);
        reply = vendor.Wrap(reply, line);
        foreach (var rewrite in effects.Rewrites)
            reply = rewrite(reply);
        return reply;
    }

    private static Reply DecideSafely(
        EmulatedVendor vendor, (Route Route, IReadOnlyDictionary<string, string> Values)? match, EmulatedRequest request)
    {
        try
        {
            return Decide(vendor, match, request);
        }
#pragma warning disable CA1031 // Kept on the recorded request for the test to see; a server has nobody to throw to.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            request.Recorded.Failure = failure;
            return Reply.Text(500, $"The emulator failed: {failure.Message}");
        }
    }

    private static Reply Decide(
        EmulatedVendor vendor,
        (Route Route, IReadOnlyDictionary<string, string> Values)? match,
        EmulatedRequest request
    )
    {
        if (!vendor.RateLimit.TryEnter())
            return vendor.TooManyRequests();
        if (match is not { } found)
            return vendor.NoRoute(request);
        if (vendor.Authorize(request, found.Route) is { } refusal)
            return refusal;

        lock (vendor.Gate)
        {
            var isRead = found.Route.Method == "GET";
            if (isRead)
                vendor.Mutations.BeforeRead();
            vendor.Gate.RowsBehind = isRead ? request.Effects.RowsBehind : 0;
            try
            {
                return found.Route.Handle(new EmulatedRequest(request.Recorded, request.Path, request.Query, request.Effects)
                {
                    Values = found.Values,
                    Query = request.Effects.Twist(request.Query, vendor.GetPaging(found.Route)),
                });
            }
            finally
            {
                vendor.Gate.RowsBehind = 0;
            }
        }
    }
}
