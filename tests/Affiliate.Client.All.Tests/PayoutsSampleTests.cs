using System.Diagnostics;
using System.Text.Json;
using Affiliate.Client.All.Tests.Samples;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests;

/// <summary>Runs samples/payouts.cs as a user would, against an emulator whose rows are counted here.</summary>
[Collection(SamplesTestGroup.Name)]
public sealed class PayoutsSampleTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_rows_are_the_emulators_rows_and_it_shows_no_secret()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 5 }, Token);
        var config = WriteConfig(emulator.Settings);

        var (code, output, errors) = await RunAsync("--json", "--config", config);
        code.ShouldBe(0, errors);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            foreach (
                var member in new[]
                {
                    "vendor",
                    "account",
                    "kind",
                    "id",
                    "status",
                    "vendorStatus",
                    "amount",
                    "currency",
                    "payee",
                    "createdAt",
                    "dueAt",
                    "paidAt",
                }
            )
                root.TryGetProperty(member, out _).ShouldBeTrue(member);
            var key = $"{root.GetProperty("vendor")} {root.GetProperty("kind")} {root.GetProperty("status")}";
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        counts.ShouldBe(Expected.Counts(emulator));
        (output + errors).ShouldNotContain("canary-");
    }

    [Fact]
    public async Task A_vendor_failure_ends_it_with_1_and_a_message_to_act_on()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        var settings = new Dictionary<string, string?>(emulator.Settings, StringComparer.OrdinalIgnoreCase)
        {
            ["Leadway:AccessToken"] = "canary-wrong",
        };
        var (code, output, errors) = await RunAsync("--config", WriteConfig(settings));
        code.ShouldBe(1);
        errors.ShouldContain("Leadway/default");
        (output + errors).ShouldNotContain("canary-");
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--config", "/no/such/file.json")]
    public async Task Bad_usage_ends_it_with_2(params string[] arguments)
    {
        var (code, _, errors) = await RunAsync(arguments);
        code.ShouldBe(2);
        errors.ShouldContain("usage:");
    }

    private static string WriteConfig(IReadOnlyDictionary<string, string?> settings)
    {
        var sections = settings.GroupBy(pair => pair.Key.Split(':')[0])
            .ToDictionary(vendor => vendor.Key, vendor => vendor.ToDictionary(pair => pair.Key.Split(':')[1], pair => pair.Value));
        var path = Path.Combine(Directory.CreateTempSubdirectory("payouts-sample").FullName, "accounts.json");
        File.WriteAllText(path, JsonSerializer.Serialize(new { Affiliate = sections }));
        return path;
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", Path.Combine(TestFiles.Root, "samples", "payouts.cs"), "--", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(Token);
        var errors = process.StandardError.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        return (process.ExitCode, await output, await errors);
    }
}
