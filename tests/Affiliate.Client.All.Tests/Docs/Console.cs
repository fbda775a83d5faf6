using System.Collections.Concurrent;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>Takes the place of the console for the code of the pages, so that a test sees what a user would.</summary>
internal static class Console
{
    private static readonly ConcurrentQueue<string> Lines = [];

    public static IReadOnlyCollection<string> Printed => Lines;

    public static void Clear() => Lines.Clear();

    public static class Error
    {
        public static void WriteLine(object? value) => Lines.Enqueue($"error: {value}");
    }

    public static void WriteLine(object? value) => Lines.Enqueue($"{value}");
}
