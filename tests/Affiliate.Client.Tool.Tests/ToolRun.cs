namespace Affiliate.Client.Tool.Tests;

/// <summary>What one command line gave.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public string All => Output + Error;

    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
