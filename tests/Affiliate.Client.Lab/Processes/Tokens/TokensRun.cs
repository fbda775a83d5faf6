using System.Globalization;
using Affiliate.Client.Leadway;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.PostgreSql;
using Affiliate.Client.PostgreSql.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Lab.Processes.Tokens;

/// <summary>
/// Processes that refresh the tokens of the same locations all the time. At some refreshes the process is killed when the response is
/// sent, and another starts in its place; at others it is suspended before, for longer than its right lasts, and wakes. Where the new pair
/// is lost, somebody authorises the app again, as a person would.
/// </summary>
internal sealed class TokensRun(int processes, int refreshes, string store, string place) : IAsyncDisposable
{
    internal const int Locations = 8;
    internal static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(10);

    private const int KillEvery = 25;
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly TokenVendor _vendor = new();
    private readonly ChildProcess[] _children = new ChildProcess[processes];
    private readonly List<Task> _incidents = [];
    private VendorServer? _server;
    private PostgreSqlTokenStore? _tokens;
    private ServiceProvider? _operator;
    private int _killed;
    private int _stalled;
    private int _lost;

    internal TokenVendor Vendor => _vendor;

    private Uri Address => new(_server!.Address);

    internal static string NameOf(int location) => string.Create(CultureInfo.InvariantCulture, $"location{location}");

    internal async Task<TokensOutcome> RunAsync()
    {
        _vendor.Refreshing = OnRefreshAsync;
        _server = new VendorServer(_vendor.RespondAsync);
        for (var number = 0; number < processes; number++) _children[number] = Start(number);
        await UntilAsync(() => _vendor.Refreshes >= refreshes || _vendor.LockedOut == Locations, TimeSpan.FromMinutes(5));
        _vendor.Refreshing = static (_, _, _) => Task.FromResult<Action?>(null);
        Task[] incidents;
        lock (_incidents) incidents = [.. _incidents];
        await Task.WhenAll(incidents);
        return new(_killed, _stalled, _lost, await CountUnservedAsync());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var child in _children) child?.Dispose();
        if (_operator is not null) await _operator.DisposeAsync();
        if (_tokens is not null) await _tokens.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
    }

    private ChildProcess Start(int number) => new(
        TokensWorker.Command,
        store,
        place,
        new Uri(Address, string.Create(CultureInfo.InvariantCulture, $"{number}/")).AbsoluteUri,
        Locations.ToString(CultureInfo.InvariantCulture));

    /// <summary>Two suspensions, at a third and at two thirds; a kill at every 25th.</summary>
    private async Task<Action?> OnRefreshAsync(int process, string location, int number)
    {
        if (store == TokensCommand.Memory) return null;
        if (number == refreshes / 3 || number == 2 * refreshes / 3)
        {
            _stalled++;
            _children[process].Suspend();
            Begin(WakeAsync(_children[process], location, isReplaced: number > refreshes / 2));
        }
        else if (number % KillEvery == 0)
        {
            _killed++;
            return () => Begin(ReplaceAsync(process, location));
        }

        return await Task.FromResult<Action?>(null);
    }

    private void Begin(Task incident)
    {
        lock (_incidents) _incidents.Add(incident);
    }

    /// <summary>The first wakes up to a location that waits for it, the second to one that was authorised anew.</summary>
    private async Task WakeAsync(ChildProcess child, string location, bool isReplaced)
    {
        await Task.Delay(LockTimeout + TimeSpan.FromSeconds(2), Clock);
        if (isReplaced) await RepairAsync(location);
        child.Resume();
    }

    private async Task ReplaceAsync(int process, string location)
    {
        _children[process].Kill();
        await RepairAsync(location);
        _children[process].Dispose();
        _children[process] = Start(process);
    }

    /// <summary>Does what a person does who reads the error: authorises the app again, if the newest pair was lost.</summary>
    private async Task RepairAsync(string location)
    {
        _tokens ??= new PostgreSqlTokenStore(new PostgreSqlOptions { ConnectionString = place });
        var key = new LeadwayTokenKey("lab", location);
        LeadwayTokens? stored;
        await using (await _tokens.LockAsync(key)) stored = await _tokens.ReadAsync(key);
        if (stored?.State != LeadwayRefreshState.Sent) return;
        Interlocked.Increment(ref _lost);
        _operator ??= new ServiceCollection().AddAffiliateClients(clients =>
        {
            clients.UsePostgreSql(place);
            for (var number = 0; number < Locations; number++) TokensWorker.Add(clients, NameOf(number), new Uri(Address, "99/"));
        }).BuildServiceProvider();
        var client = _operator.GetRequiredKeyedService<LeadwayClient>(location);
        await client.OAuth.AuthorizeAsync(location, new Uri("https://app.example/back"));
    }

    private async Task<int> CountUnservedAsync()
    {
        var pairs = (from process in Enumerable.Range(0, processes)
                     from number in Enumerable.Range(0, Locations)
                     let location = NameOf(number)
                     select (Process: process, Location: location, Before: _vendor.Served(process, location))).ToList();
        try
        {
            await UntilAsync(() => pairs.All(IsServed), TimeSpan.FromSeconds(store == TokensCommand.Memory ? 3 : 60));
        }
        catch (TimeoutException)
        {
            return pairs.Count(pair => !IsServed(pair));
        }

        return 0;

        // Twice more: the first may have been on its way.
        bool IsServed((int Process, string Location, long Before) pair) => _vendor.Served(pair.Process, pair.Location) > pair.Before + 1;
    }

    private static async Task UntilAsync(Func<bool> isSo, TimeSpan patience)
    {
        var begun = Clock.GetTimestamp();
        while (!isSo())
        {
            if (Clock.GetElapsedTime(begun) > patience) throw new TimeoutException();
            await Task.Delay(TimeSpan.FromMilliseconds(50), Clock);
        }
    }
}
