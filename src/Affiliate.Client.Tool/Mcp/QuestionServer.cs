using System.Reflection;
using System.Text.Json;
using Affiliate.Client.Tool.Output;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Affiliate.Client.Tool.Mcp;

/// <summary>The questions as tools of the Model Context Protocol, over standard input and output.</summary>
internal static class QuestionServer
{
    public static async Task RunAsync(AccountQuestions questions, string version, CancellationToken cancellationToken)
    {
        var json = new JsonSerializerOptions(ToolJsonContext.Default.Options);
        json.TypeInfoResolverChain.Add(McpJsonUtilities.DefaultOptions.TypeInfoResolver!);
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "affiliate", Version = version },
            ServerInstructions = "Reads what affiliate vendors owe and paid. It writes nothing and pays nothing.",
            ToolCollection = [],
        };
        foreach (var method in typeof(AccountQuestions).GetMethods().Where(method => method.IsDefined(typeof(McpServerToolAttribute))))
        {
            options.ToolCollection.Add(
                McpServerTool.Create(method, questions, new() { SerializerOptions = json, UseStructuredContent = true }));
        }

        var transport = new StdioServerTransport("affiliate");
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, options);
            await using (server.ConfigureAwait(false)) await server.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
