using System.Globalization;
using Affiliate.Client.Payables;

namespace Affiliate.Client.Reports;

/// <summary>
/// A name for every payee of a list, to be shown to people: the name alone where nobody else has it, with the id, and then the account,
/// where somebody does.
/// </summary>
/// <remarks>
/// Names that differ only in case, in spaces or in invisible characters count as equal. Invisible and direction-changing characters are
/// left out of the label.
/// </remarks>
public sealed class PayeeLabels
{
    private const int MostDetails = 2;
    private readonly Dictionary<PayablesPayee, string> _labels;

    /// <summary>Names the payees.</summary>
    /// <param name="payees">All that are shown together.</param>
    public PayeeLabels(IEnumerable<PayablesPayee> payees)
    {
        ArgumentNullException.ThrowIfNull(payees);
        PayablesPayee[] all = [.. payees.Distinct()];
        var details = all.ToDictionary(payee => payee, _ => 0);
        while (Alike(all, details) is { Count: > 0 } alike)
        {
            foreach (var payee in alike) details[payee]++;
        }

        _labels = all.ToDictionary(payee => payee, payee => Label(payee, details[payee]));
        // Only where a name looks like another one's label.
        var alikeStill = all.GroupBy(payee => _labels[payee], StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1);
        foreach (var same in alikeStill.ToList())
        {
            foreach (var (payee, number) in same.Select((payee, index) => (payee, index + 1))) _labels[payee] += $" #{number}";
        }
    }

    /// <summary>The label of a payee of the list.</summary>
    /// <param name="payee">The payee.</param>
    /// <exception cref="KeyNotFoundException">The payee is not in the list.</exception>
    public string this[PayablesPayee payee] => _labels[payee];

    /// <summary>Labels for the payees of a report.</summary>
    /// <param name="report">The report.</param>
    public static PayeeLabels For(PayablesReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new PayeeLabels(
            report.Lines.Where(line => line.Payee is not null).Select(line => new PayablesPayee(line.Account, line.Payee!)));
    }

    private static List<PayablesPayee> Alike(PayablesPayee[] payees, Dictionary<PayablesPayee, int> details) =>
        [.. payees
            .GroupBy(payee => Label(payee, details[payee]), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .Where(payee => details[payee] < MostDetails)];

    private static string Label(PayablesPayee payee, int details)
    {
        var (account, who) = payee;
        var name = Visible(who.Name ?? who.Email ?? who.Id ?? "");
        var id = Visible(who.Id ?? who.Email ?? "");
        return details switch
        {
            0 => name.Length > 0 ? name : id,
            1 => $"{name} ({id})",
            _ => $"{name} ({account}, {id})",
        };
    }

    private static string Visible(string text)
    {
        var shown = text.Where(letter => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control));
        return string.Join(' ', string.Concat(shown).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
