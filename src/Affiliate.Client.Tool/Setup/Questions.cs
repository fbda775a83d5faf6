using Affiliate.Client.Tool.Output;

namespace Affiliate.Client.Tool.Setup;

/// <summary>Asks whoever sits at the keyboard. Questions go to the error stream, for the output is data.</summary>
internal sealed class Questions(ToolHost host, ToolOutput output, bool mayAsk)
{
    /// <summary>The answer; null if there is none and none is needed.</summary>
    /// <exception cref="UsageException">An answer is needed, and nobody gives one.</exception>
    public async Task<string?> AskAsync(string question, string? instead, CancellationToken cancellationToken)
    {
        while (mayAsk)
        {
            output.Note(question + (instead is null ? " (empty: none)" : ""));
            var answer = await host.Input.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (!string.IsNullOrWhiteSpace(answer)) return answer.Trim();
            if (answer is null || instead is null) break;
        }

        return instead is null ? null : throw new UsageException($"Nobody answered: {question} Or give {instead}.");
    }
}
