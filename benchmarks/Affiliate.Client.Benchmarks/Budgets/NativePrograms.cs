namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>The programs that <c>tests/publish-aot.sh budgets</c> makes.</summary>
internal static class NativePrograms
{
    public static string Pages => Find("pages", "Affiliate.Client.Pages");

    public static string Start => Find("start", "Affiliate.Client.Start");

    public static string StartWithContainer => Find("container", "Affiliate.Client.Start.Container");

    public static string StartBare => Find("bare", "Affiliate.Client.Start.Bare");

    private static string Find(string folder, string program)
    {
        for (var root = AppContext.BaseDirectory; root is not null; root = Path.GetDirectoryName(root))
        {
            var path = Path.Combine(root, "artifacts", "aot", folder, program);
            if (File.Exists(path)) return path;
        }

        throw new InvalidOperationException($"The native program {program} is missing. Run `bash tests/publish-aot.sh budgets` first.");
    }
}
