using System.Collections;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Errors;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>What an exception shows, in all its parts and those of the exceptions within it.</summary>
internal static class FailureText
{
    public static string Whole(Exception? failure)
    {
        var text = new StringBuilder();
        for (; failure is not null; failure = failure.InnerException)
        {
            text.AppendLine(failure.ToString())
                .AppendLine(failure.Message)
                .AppendLine(Data(failure))
                .AppendJoin('\n', VendorWords(failure))
                .AppendLine();
        }

        return text.ToString();
    }

    /// <summary>
    /// Without the places that repeat the vendor's words by contract (docs/errors.md): what is left is the library's own.
    /// </summary>
    public static string Own(Exception? failure)
    {
        var text = new StringBuilder();
        var words = new List<string>();
        for (; failure is not null; failure = failure.InnerException)
        {
            words.AddRange(VendorWords(failure));
            text.AppendLine(failure.ToString()).AppendLine(failure.Message).AppendLine(Data(failure));
        }

        foreach (var word in words.Where(static word => word.Length > 0).OrderByDescending(static word => word.Length))
            text.Replace(word, "");
        return text.ToString();
    }

    private static IEnumerable<string> VendorWords(Exception failure) =>
        failure switch
        {
            ProtocolException protocol => [protocol.Excerpt ?? "", protocol.JsonPath ?? ""],
            JsonException json => [json.Path ?? "", json.Message],
            AffiliateApiException api =>
            [
                api.VendorCode ?? "",
                api.TraceId ?? "",
                .. api.Messages,
                .. api.FieldErrors.Select(static field => $"{field.Key}: {string.Join(", ", field.Value)}"),
                .. api.FieldErrors.Keys,
                .. api.FieldErrors.Values.SelectMany(static texts => texts),
            ],
            _ => [],
        };

    private static string Data(Exception failure) =>
        string.Join('\n', failure.Data.Cast<DictionaryEntry>().Select(static entry => $"{entry.Key}={entry.Value}"));
}
