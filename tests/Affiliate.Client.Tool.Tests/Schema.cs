using Affiliate.Client.Tests.Shared;
using NJsonSchema;

namespace Affiliate.Client.Tool.Tests;

/// <summary>The schemas of what <c>--json</c> writes. They name every member and allow no other.</summary>
internal static class Schema
{
    public static async Task CheckAsync(string name, string json)
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(TestFiles.Root, "tests/Affiliate.Client.Tool.Tests/Schemas", $"{name}.json"), ToolFolder.Token);
        schema.Validate(json).Select(error => error.ToString()).ShouldBeEmpty(json);
    }
}
