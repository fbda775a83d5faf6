namespace Affiliate.Client.Emulator.Server;

internal sealed record Route(string Method, string Template, IReadOnlyList<string> Segments, Func<EmulatedRequest, Reply> Handle)
{
    public string Name => $"{Method} {Template}";
}
