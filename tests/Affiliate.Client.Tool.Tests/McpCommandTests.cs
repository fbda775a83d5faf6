using System.Text.Json;
using Affiliate.Client.Emulator;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Affiliate.Client.Tool.Tests;

/// <summary>The tool as a server of the Model Context Protocol, asked by the protocol's own client.</summary>
public sealed class McpCommandTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task It_offers_questions_alone_and_calls_each_read_only()
    {
        await using var client = await StartAsync();
        client.ServerInfo!.Name.ShouldBe("affiliate");
        var tools = await client.ListToolsAsync(cancellationToken: ToolFolder.Token);
        tools.Select(tool => tool.Name).ShouldBe(["changes", "check", "owed", "payouts"], ignoreOrder: true);
        tools.ShouldAllBe(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == true);
        tools.ShouldAllBe(tool => tool.ProtocolTool.Annotations!.DestructiveHint == false);
    }

    [Fact]
    public async Task It_answers_by_the_schemas_of_the_commands()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 20 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        await using var client = await StartAsync("--config", config);

        await Schema.CheckAsync("check", await AskAsync(client, "check"));
        var owed = await AskAsync(client, "owed");
        await Schema.CheckAsync("owed", owed);
        JsonDocument.Parse(owed).RootElement.GetProperty("isComplete").GetBoolean().ShouldBeTrue();
        var payouts = JsonDocument.Parse(await AskAsync(client, "payouts", ("status", "Due"), ("limit", 5))).RootElement;
        payouts.GetArrayLength().ShouldBe(5);
        foreach (var row in payouts.EnumerateArray())
        {
            row.GetProperty("status").GetString().ShouldBe("Due");
            await Schema.CheckAsync("payout", row.GetRawText());
        }

        emulator.Requests.ShouldAllBe(request => request.Method == "GET");
    }

    [Fact]
    public async Task Changes_are_those_of_the_ledger_after_a_place_and_up_to_a_limit()
    {
        await using var client = await StartAsync();
        var all = await ChangesAsync(client, ("after", 0), ("limit", 500));
        var few = await ChangesAsync(client, ("after", all[4]), ("limit", 3));
        few.ShouldBe(all[5..8]);

        static async Task<List<long>> ChangesAsync(McpClient client, params (string Name, object Value)[] arguments)
        {
            var text = await AskAsync(client, "changes", arguments);
            return [.. JsonDocument.Parse(text).RootElement.EnumerateArray().Select(line => line.GetProperty("sequence").GetInt64())];
        }
    }

    [Fact]
    public async Task A_vendor_that_refuses_is_an_answer_and_no_secret_is_in_it()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        emulator.Leadway.AccessToken = "canary-another";
        await using var client = await StartAsync("--config", config);
        var owed = await AskAsync(client, "owed");
        owed.ShouldContain("AccessToken");
        owed.ShouldNotContain("canary-");
        JsonDocument.Parse(owed).RootElement.GetProperty("isComplete").GetBoolean().ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();

    private Task<McpClient> StartAsync(params string[] arguments) => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "affiliate",
            Command = "dotnet",
            Arguments = [ToolProcess.Assembly, "mcp", .. arguments],
            WorkingDirectory = _folder.FullName,
        }),
        cancellationToken: ToolFolder.Token);

    private static async Task<string> AskAsync(McpClient client, string tool, params (string Name, object Value)[] arguments)
    {
        var answer = await client.CallToolAsync(
            tool,
            arguments.ToDictionary(argument => argument.Name, argument => (object?)argument.Value),
            cancellationToken: ToolFolder.Token);
        var text = answer.Content.OfType<TextContentBlock>().Single().Text;
        answer.IsError.ShouldNotBe(true, text);
        return text;
    }
}
