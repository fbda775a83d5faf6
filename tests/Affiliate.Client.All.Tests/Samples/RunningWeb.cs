using System.Diagnostics;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Samples;

/// <summary>The web sample as a process, on a free port.</summary>
internal sealed partial class RunningWeb : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;

    private RunningWeb(Process process, Uri address, Task<string> output)
    {
        _process = process;
        _output = output;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public static async Task<RunningWeb> StartAsync(SampleProgram program, CancellationToken token, params string[] arguments)
    {
        var process = program.Start(["--urls", "http://127.0.0.1:0", "--Sync:PollInterval=00:00:00.05", .. arguments]);
        var text = "";
        while (await process.StandardOutput.ReadLineAsync(token) is { } line)
        {
            text += line + "\n";
            if (Listening().Match(line) is { Success: true } match)
                return new RunningWeb(process, new Uri(match.Groups[1].Value), ReadOnAsync(process, text));
        }

        throw new InvalidOperationException(text + await process.StandardError.ReadToEndAsync(token));
    }

    /// <summary>Waits for an answer of <c>/health</c>.</summary>
    public async Task<int> UntilAsync(string health, CancellationToken token)
    {
        while (true)
        {
            using var response = await Client.GetAsync("health", token);
            if (await response.Content.ReadAsStringAsync(token) == health) return (int)response.StatusCode;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, token);
        }
    }

    public async IAsyncEnumerable<SseItem<JsonElement>> EventsAsync(long? after, [EnumeratorCancellation] CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "changes");
        if (after is { } last) request.Headers.Add("Last-Event-ID", last.ToString(CultureInfo.InvariantCulture));
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
        response.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
        await using var stream = await response.Content.ReadAsStreamAsync(token);
        await foreach (var item in SseParser.Create(stream, (_, data) => JsonElement.Parse(data)).EnumerateAsync(token)) yield return item;
    }

    /// <summary>Asks the program to end, as a service manager would.</summary>
    /// <returns>How it ended, and all that it printed.</returns>
    public async Task<(int ExitCode, string Output)> StopAsync(CancellationToken token)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal.");
        _process.Terminate();
        await _process.WaitForExitAsync(token);
        return (_process.ExitCode, await _output);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill();
        await _output;
        _process.Dispose();
    }

    // To the end, or the program would wait for somebody to read what it prints.
    private static async Task<string> ReadOnAsync(Process process, string text)
    {
        var errors = process.StandardError.ReadToEndAsync();
        return text + await process.StandardOutput.ReadToEndAsync() + await errors;
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
