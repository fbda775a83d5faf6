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

    private const int KillEvery = 10;
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly TokenVendor _vendor = new();
    private readonly ChildProcess[] _children = new ChildProcess[processes];
    private Task _incident = Task.CompletedTask;
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
        _vendor.Refreshing = OnRefresh;
        _server = new VendorServer(_vendor.RespondAsync);
        for (var number = 0; number < processes; number++) _children[number] = Start(number);
        await UntilAsync(() => _vendor.Refreshes >= refreshes || _vendor.LockedOut == Locations, TimeSpan.FromMinutes(5));
        _vendor.Refreshing = static (_, _) => null;
        await _incident;
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

    /// <summary>Two suspensions, from a third and from two thirds on; a kill at every 10th. One thing happens at a time.</summary>
    private Action? OnRefresh(int process, int number)
    {
        if (store == TokensCommand.Memory || !_incident.IsCompletedSuccessfully) return null;
        if (_stalled < 2 && number >= (_stalled + 1) * refreshes / 3)
        {
            _stalled++;
            _children[process].Suspend();
            _incident = WakeAsync(_children[process], isReplaced: _stalled == 2);
        }
        else if (number >= (_killed + 1) * KillEvery)
        {
            _killed++;
            var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _incident = ReplaceAsync(sent.Task, process);
            return sent.SetResult;
        }

        return null;
    }

    /// <summary>The first wakes up to locations that wait for it, the second to some that were authorised anew.</summary>
    private async Task WakeAsync(ChildProcess child, bool isReplaced)
    {
        await Task.Delay(LockTimeout + TimeSpan.FromSeconds(2), Clock);
        if (isReplaced) await RepairAsync();
        child.Resume();
        await Task.Delay(TimeSpan.FromSeconds(2), Clock);
    }

    private async Task ReplaceAsync(Task sent, int process)
    {
        await sent;
        _children[process].Kill();
        await RepairAsync();
        _children[process].Dispose();
        _children[process] = Start(process);
    }

    /// <summary>Does what a person does who reads the errors: authorises the app again where the newest pair was lost.</summary>
    private async Task RepairAsync()
    {
        _tokens ??= new PostgreSqlTokenStore(new PostgreSqlOptions { ConnectionString = place });
        _operator ??= new ServiceCollection().AddAffiliateClients(clients =>
        {
            clients.UsePostgreSql(place);
            for (var number = 0; number < Locations; number++) TokensWorker.Add(clients, NameOf(number), new Uri(Address, "99/"));
        }).BuildServiceProvider();
        for (var number = 0; number < Locations; number++)
        {
            var key = new LeadwayTokenKey("lab", NameOf(number));
            LeadwayTokens? stored;
            // Whoever lives has stored what it got, or stores it before it gives the lock back.
            await using (await _tokens.LockAsync(key)) stored = await _tokens.ReadAsync(key);
            if (stored?.State != LeadwayRefreshState.Sent) continue;
            _lost++;
            var client = _operator.GetRequiredKeyedService<LeadwayClient>(key.LocationId);
            await client.OAuth.AuthorizeAsync(key.LocationId, new Uri("https://app.example/back"));
        }
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
