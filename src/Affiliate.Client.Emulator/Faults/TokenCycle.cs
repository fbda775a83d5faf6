namespace Affiliate.Client.Emulator.Faults;

/// <summary>
/// Gives out the vendor's tokens until there are <paramref name="length"/> of them, and from then on the same again and again.
/// </summary>
internal sealed class TokenCycle(int length)
{
    private readonly List<string> _issued = [];
    private int _next;

    public string? Next(string? real)
    {
        if (_issued.Count < length && real is not null)
        {
            _issued.Add(real);
            return real;
        }

        return _issued.Count == 0 ? real : _issued[_next++ % _issued.Count];
    }
}
