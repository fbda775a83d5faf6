using System.Globalization;

namespace Affiliate.Client.Cultures.Tests;

/// <summary>The culture of everything that runs in the process, until it is disposed of.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private Culture(CultureInfo culture) => Set(culture);

    /// <summary>
    /// A dotless i; a comma for the point; a calendar of its own; another year; a minus and a decimal separator of its own; a point in
    /// times.
    /// </summary>
    public static TheoryData<string> Names => ["tr-TR", "de-DE", "ar-SA", "th-TH", "fa-IR", "fi-FI"];

    public static Culture Use(string name)
    {
        Assert.SkipUnless(AreReal, "No ICU here (libicu), or DOTNET_SYSTEM_GLOBALIZATION_INVARIANT is set: all cultures are alike.");
        return new Culture(CultureInfo.GetCultureInfo(name));
    }

    /// <summary>The culture that what others write is compared with.</summary>
    public static Culture Invariant() => new(CultureInfo.InvariantCulture);

    private static bool AreReal => HasComma();

    public void Dispose() => Set(_before);

    private static bool HasComma()
    {
        try
        {
            return CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator == ",";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private static void Set(CultureInfo culture)
    {
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
    }
}
