using Polly;

namespace Affiliate.Client.Http;

/// <summary>What the handlers note about one call while it is under way.</summary>
internal sealed class CallState
{
    internal static readonly ResiliencePropertyKey<CallState> PropertyKey = new("Affiliate.Client.Call");
    private static readonly HttpRequestOptionsKey<CallState> OptionsKey = new("Affiliate.Client.Call");

    internal OperationInfo Operation { get; set; } = OperationInfo.Unknown;

    internal long StartedAt { get; set; }

    internal int Attempts { get; set; }

    /// <summary>When the attempt under way must be over, with the reading of its response.</summary>
    internal AttemptDeadline Deadline { get; set; }

    /// <summary>Whether any attempt, this library's or the framework's, can have reached the vendor.</summary>
    internal bool MayHaveArrived { get; set; }

    /// <summary>The wait that the retry strategy is about to make.</summary>
    internal TimeSpan NextDelay { get; set; }

    /// <summary>The last delay that was chosen here and not named by the vendor: the next one grows from it.</summary>
    internal TimeSpan? LastDrawnDelay { get; set; }

    /// <summary>Whether a secret that the vendor refused was replaced.</summary>
    internal bool IsRenewed { get; set; }

    /// <summary>Whether the attempt with the replaced secret was granted.</summary>
    internal bool IsResent { get; set; }

    internal CancellationToken CallerToken { get; set; }

    internal static CallState For(HttpRequestMessage request)
    {
        if (request.Options.TryGetValue(OptionsKey, out var call)) return call;
        call = new CallState { Operation = RequestContext.GetOperation(request) };
        request.Options.Set(OptionsKey, call);
        return call;
    }

    internal static CallState For(ResilienceContext context) => context.Properties.GetValue(PropertyKey, null!);
}
