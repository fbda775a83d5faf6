namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>Kills the process at one of its next steps.</summary>
internal sealed class Fate
{
    private int? _steps;

    public void KillAfter(int? steps) => _steps = steps;

    public void Step()
    {
        if (_steps is null) return;
        if (_steps-- > 0) return;
        _steps = null;
        throw new KilledException();
    }
}
