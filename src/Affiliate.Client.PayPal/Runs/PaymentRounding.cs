namespace Affiliate.Client.PayPal.Runs;

/// <summary>What becomes of an amount that has more decimals than PayPal takes in its currency.</summary>
public enum PaymentRounding
{
    /// <summary>The row is excluded.</summary>
    Refuse = 0,

    /// <summary>Rounded down, so that nobody gets more than is due.</summary>
    Down = 1,

    /// <summary>Rounded to the nearest, a half to the even neighbour.</summary>
    HalfToEven = 2,

    /// <summary>Rounded to the nearest, a half up.</summary>
    HalfUp = 3,
}
