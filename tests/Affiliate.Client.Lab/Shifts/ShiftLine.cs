namespace Affiliate.Client.Lab.Shifts;

/// <summary>The sums of one line of the report.</summary>
public sealed class ShiftLine(ShiftCase shiftCase)
{
    public ShiftCase Case => shiftCase;

    public int Runs { get; private set; }

    public long Lost { get; private set; }

    public long Doubled { get; private set; }

    public int Incomplete { get; private set; }

    public long NaiveLost { get; private set; }

    public int NaiveLossyRuns { get; private set; }

    public long NaiveDoubled { get; private set; }

    public long Requests { get; private set; }

    public long NaiveRequests { get; private set; }

    public double RequestRatio => (double)Requests / Math.Max(1, NaiveRequests);

    public void Add(ShiftOutcome ours, ShiftOutcome naive)
    {
        Runs++;
        Lost += ours.Lost;
        Doubled += ours.Doubled;
        Incomplete += ours.Incomplete ? 1 : 0;
        NaiveLost += naive.Lost;
        NaiveLossyRuns += naive.Lost > 0 ? 1 : 0;
        NaiveDoubled += naive.Doubled;
        Requests += ours.Requests;
        NaiveRequests += naive.Requests;
    }
}
