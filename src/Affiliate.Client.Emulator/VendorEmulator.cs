using System.Collections.ObjectModel;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Emulator.Aisle;
using Affiliate.Client.Emulator.Faults;
using Affiliate.Client.Emulator.LeadDyno;
using Affiliate.Client.Emulator.Leadway;
using Affiliate.Client.Emulator.PayPal;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator;

/// <summary>
/// All four vendors, and PayPal, on one in-process HTTP server at a free port of 127.0.0.1: stateful, deterministic, wrong in the same
/// ways as they are.
/// </summary>
/// <remarks>Any number of emulators may run in one process. All members are safe to use while requests are being served.</remarks>
public sealed class VendorEmulator : IAsyncDisposable
{
    private readonly EmulatorServer _server;
    private readonly InFlight _inFlight;

    private VendorEmulator(VendorEmulatorOptions options)
    {
        TimeProvider = options.TimeProvider;
        Requests = new RequestLog();
        LeadDyno = new LeadDynoEmulator(options);
        AffiliateWP = new AffiliateWPEmulator(options);
        Aisle = new AisleEmulator(options);
        Leadway = new LeadwayEmulator(options);
        PayPal = new PayPalEmulator(options);
        Vendors = [LeadDyno, AffiliateWP, Aisle, Leadway];
        EmulatedVendor[] all = [.. Vendors, PayPal];
        Faults = new FaultPlan(() => [.. all.SelectMany(vendor => vendor.RouteNames).Distinct()]);
        RateLimit = new EmulatorRateLimits(all);
        Mutations = new EmulatorMutations(Vendors);
        var settings = new RequestPipelineSettings(Faults, Requests, TimeProvider, options.Compress);
        _inFlight = settings.InFlight;
        _server = new EmulatorServer(all, settings);
    }

    /// <summary>The server's root, for example <c>http://127.0.0.1:40123/</c>. Each vendor has a path below it.</summary>
    public Uri Address => _server.Address;

    /// <summary>LeadDyno.</summary>
    public LeadDynoEmulator LeadDyno { get; }

    /// <summary>An AffiliateWP shop.</summary>
    public AffiliateWPEmulator AffiliateWP { get; }

    /// <summary>Aisle.</summary>
    public AisleEmulator Aisle { get; }

    /// <summary>Leadway.</summary>
    public LeadwayEmulator Leadway { get; }

    /// <summary>PayPal, which pays what the vendors owe.</summary>
    public PayPalEmulator PayPal { get; }

    /// <summary>The four vendors, where something is owed; PayPal is not among them.</summary>
    public IReadOnlyList<EmulatedVendor> Vendors { get; }

    /// <summary>Faults of every vendor that has the route; each vendor also has its own plan.</summary>
    public FaultPlan Faults { get; }

    /// <summary>All requests of all vendors and PayPal, in the order of arrival.</summary>
    public RequestLog Requests { get; }

    /// <summary>The rate limits of all vendors together.</summary>
    public EmulatorRateLimits RateLimit { get; }

    /// <summary>Changes of data between requests, for all vendors together.</summary>
    public EmulatorMutations Mutations { get; }

    /// <summary>The server's clock.</summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>
    /// True while a request is being read or answered; one that waits on the server's clock does not count. For
    /// <c>VirtualTimeProvider.RunAsync</c>. What is still on its way to the server cannot be seen from here.
    /// </summary>
    public bool IsBusy => _inFlight.Any;

    /// <summary>
    /// How many requests wait on the server's clock, because of a fault that delays or trickles. A client that counts its open requests
    /// knows by it whether anything is on the wire: as long as the numbers differ.
    /// </summary>
    public int Waiting => _inFlight.Waiting;

    /// <summary>
    /// Addresses and keys of the four vendors as configuration: <c>LeadDyno:ApiKey</c>, <c>AffiliateWP:SiteAddress</c> and so on. Those of
    /// PayPal are its own.
    /// </summary>
    public IReadOnlyDictionary<string, string?> Settings =>
        new ReadOnlyDictionary<string, string?>(
            Vendors.SelectMany(vendor => vendor.Settings).ToDictionary(StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">What it holds; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of rows is negative.</exception>
    /// <example><code>await using var emulator = await VendorEmulator.StartAsync();</code></example>
    public static async Task<VendorEmulator> StartAsync(
        VendorEmulatorOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= new VendorEmulatorOptions();
        foreach (var rows in (int?[])[options.Rows, options.LeadDynoRows, options.AffiliateWPRows, options.AisleRows, options.LeadwayRows])
            ArgumentOutOfRangeException.ThrowIfNegative(rows ?? 0, nameof(options));
        var emulator = new VendorEmulator(options);
        await emulator._server.StartAsync(cancellationToken).ConfigureAwait(false);
        return emulator;
    }

    /// <summary>Stops serving at once: open requests are cut.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
