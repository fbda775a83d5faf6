using System.Globalization;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.Faults;

namespace Affiliate.Client.Lab.Chaos;

/// <summary>Plans faults of every kind that the emulator offers.</summary>
internal static class ChaosFaults
{
    private static readonly int[] Refusals = [400, 401, 403, 404, 408, 409, 410, 422, 429, 500, 502, 503, 504];
    private static readonly string?[] Waits = ["0", "1", "20", "3600", "soon", null];

    public static void Plan(EmulatedVendor vendor, Random random)
    {
        var rewritten = false;
        for (var count = random.Next(5); count > 0; count--)
        {
            var fault = vendor.Faults.On().After(random.Next(12)).Times(1 + random.Next(3));
            var kind = random.Next(21);
            if (kind is >= 13 and <= 19 and not 16 && rewritten) continue; // one change of a body spoils the JSON that another needs
            rewritten |= kind is >= 13 and <= 19 and not 16;
            Plan(fault, kind, random);
        }
    }

    private static void Plan(FaultBuilder fault, int kind, Random random) =>
        _ = kind switch
        {
            0 or 1 => fault.Status(
                Refusals[random.Next(Refusals.Length)],
                random.Next(2) == 0 ? null : """{"error":"chaos","message":"chaos","code":"chaos"}"""
            ),
            2 => Throttle(fault, random),
            3 => fault.Delay(TimeSpan.FromSeconds(1 + random.Next(60))),
            4 => fault.Reset(),
            5 => fault.ResetAfterActing(),
            6 => fault.TruncateBody(random.Next(400)),
            7 => fault.Garbage((ulong)random.Next(1000)),
            8 => fault.Html(random.Next(2) == 0 ? 200 : 503),
            9 => fault.Trickle(200 + random.Next(2000), TimeSpan.FromSeconds(random.Next(8))),
            10 => fault.RepeatToken(1 + random.Next(3)),
            11 => fault.IgnorePaging(),
            12 or 16 => fault.ClampSize(1 + random.Next(4)),
            13 => fault.TruncateGzip(),
            14 => fault.DuplicateKeys(),
            17 => fault.HideRow((ulong)random.Next(1000)),
            18 => fault.ChangeTotal(random.Next(-30, 31)),
            19 => fault.Stale(),
            20 => fault.LagBehind(1 + random.Next(20)),
            _ => fault.Rewrite(static body => body.Length < 2 ? body : body[..^2]),
        };

    private static Fault Throttle(FaultBuilder fault, Random random)
    {
        var wait = Waits[random.Next(Waits.Length)];
        var status = random.Next(2) == 0 ? 429 : 503;
        return wait is null
            ? fault.Status(status)
            : fault.Status(status, null, null, ("Retry-After", wait.ToString(CultureInfo.InvariantCulture)));
    }
}
