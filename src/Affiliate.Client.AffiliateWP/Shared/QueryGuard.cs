namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>Refuses the values that the server would drop or misread, so that the unfiltered list never comes back unnoticed.</summary>
internal static class QueryGuard
{
    public static IReadOnlyList<long>? Ids(IReadOnlyList<long>? ids, string name)
    {
        if (ids is null)
            return null;
        if (ids.Count == 0)
            throw new ArgumentOutOfRangeException(
                name,
                $"{name} is empty, which the server takes for no filter. Leave it out, or name one id or more."
            );
        foreach (var id in ids)
            Id(id, name);
        return ids;
    }

    public static long Id(long id, string name) =>
        id >= 1 ? id : throw new ArgumentOutOfRangeException(name, id, $"{name}: ids start at 1.");

    public static string? Text(string? text, string name) =>
        text is { Length: 0 }
            ? throw new ArgumentOutOfRangeException(name, $"{name} is empty, which the server takes for no filter. Leave it out.")
            : text;

    public static IReadOnlyList<TValue>? Words<TValue>(IReadOnlyList<TValue>? words, string name, params IReadOnlyList<TValue> known)
    {
        if (words is null)
            return null;
        if (words.Count == 0)
            throw new ArgumentOutOfRangeException(
                name,
                $"{name} is empty, which the server takes for no filter. Leave it out, or name one or more."
            );
        foreach (var word in words)
            Word(word, name, known);
        return words;
    }

    public static TValue Word<TValue>(TValue word, string name, params IReadOnlyList<TValue> known) =>
        known.Contains(word)
            ? word
            : throw new ArgumentOutOfRangeException(
                name,
                word,
                $"{name} can be asked for: {string.Join(", ", known)}. The server reads any other word as one of these, or refuses it."
            );

    public static decimal? Positive(decimal? amount, string name) =>
        amount <= 0
            ? throw new ArgumentOutOfRangeException(
                name,
                amount,
                $"{name} must be more than 0: the server takes 0 for the sum of the referrals."
            )
            : amount;

    public static string Required(string? text, string name) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentOutOfRangeException(name, $"{name} is empty.") : text;

    /// <summary>The server stores words without every other character: <c>On Hold</c> would become <c>onhold</c>.</summary>
    public static string Key(string? word, string name) =>
        Required(word, name).All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
            ? word!
            : throw new ArgumentOutOfRangeException(
                name,
                word,
                $"{name} may hold a to z, 0 to 9, - and _ only; the server drops the rest."
            );

    public static string Email(string? email, string name) =>
        Required(email, name).IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < email!.Length - 1
            ? email
            : throw new ArgumentOutOfRangeException(name, "This is no e-mail address.");

    public static TUpdate Change<TUpdate>(TUpdate update, TUpdate nothing, string name) where TUpdate : class
    {
        ArgumentNullException.ThrowIfNull(update, name);
        return update.Equals(nothing)
            ? throw new ArgumentException("Nothing is to be changed; the server answers 500 to that.", name)
            : update;
    }
}
