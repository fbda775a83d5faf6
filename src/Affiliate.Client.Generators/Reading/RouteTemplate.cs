namespace Affiliate.Client.Generators.Reading;

/// <summary>A route such as <c>/affiliates/{id}/commissions?fixed=1</c>, taken apart.</summary>
internal sealed class RouteTemplate
{
    private RouteTemplate(string path, string query, List<(string Text, bool IsPlaceholder)> parts)
    {
        Path = path;
        Query = query;
        Parts = parts;
    }

    /// <summary>The path with its placeholders: what telemetry calls the route.</summary>
    public string Path { get; }

    /// <summary>The constant query with its question mark, or nothing.</summary>
    public string Query { get; }

    public List<(string Text, bool IsPlaceholder)> Parts { get; }

    public IEnumerable<string> Placeholders => Parts.Where(part => part.IsPlaceholder).Select(part => part.Text);

    /// <summary>Takes a template apart; <paramref name="problem"/> says why it cannot be done.</summary>
    public static RouteTemplate? Parse(string template, out string problem)
    {
        var question = template.IndexOf('?');
        var path = question < 0 ? template : template.Substring(0, question);
        var query = question < 0 ? "" : template.Substring(question);
        problem = Problem(template, path, query);
        if (problem.Length > 0)
        {
            return null;
        }

        var parts = new List<(string, bool)>();
        var at = 0;
        while (at < path.Length)
        {
            var open = path.IndexOf('{', at);
            var text = path.Substring(at, (open < 0 ? path.Length : open) - at);
            if (text.IndexOf('}') >= 0)
            {
                problem = "has a closing brace without an opening one";
                return null;
            }

            if (text.Length > 0)
            {
                parts.Add((text, false));
            }

            if (open < 0)
            {
                break;
            }

            var close = path.IndexOf('}', open);
            var name = close < 0 ? "" : path.Substring(open + 1, close - open - 1);
            if (name.Length == 0 || !name.All(letter => char.IsLetterOrDigit(letter) || letter == '_'))
            {
                problem = "has a placeholder that is not of the form {name}";
                return null;
            }

            parts.Add((name, true));
            at = close + 1;
        }

        return new(path, query, parts);
    }

    private static string Problem(string template, string path, string query) =>
        !path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal) ? "does not start with one slash"
        : template.IndexOf('#') >= 0 ? "has a fragment"
        : template.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter > '~') ? "has a character that must be escaped"
        : query.IndexOf('{') >= 0 || query.IndexOf('}') >= 0 ? "has a placeholder in its query; make it a parameter"
        : path.Split('/').Any(segment => segment is "." or "..") ? "has a dot segment"
        : "";
}
