using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Refit;

namespace Affiliate.Client.Http;

/// <summary>
/// Makes the implementation of a wire interface with the Refit package. The settings below are what our generator does
/// by itself; docs/decisions/0001-refit.md says why, and what stays different.
/// </summary>
internal static class WireFactory
{
    public static T Create<T>(HttpClient http, JsonSerializerContext json) where T : class
    {
        var settings = new RefitSettings(new SystemTextJsonContentSerializer(json.Options), new UrlText(), new FormText())
        {
            Buffered = true,
            CollectionFormat = CollectionFormat.Csv,
            ExceptionFactory = static _ => Task.FromResult<Exception?>(null),
        };
        var outer = new HttpClient(new OperationHandler(http)) { BaseAddress = http.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };
        return RestService.For<T>(outer, settings);
    }

    private static string? Text(object? value, string? format) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        Instant instant => format is null ? InstantPattern.ExtendedIso.Format(instant) : instant.ToString(format, CultureInfo.InvariantCulture),
        LocalDate date => date.ToString(format ?? LocalDatePattern.Iso.PatternText, CultureInfo.InvariantCulture),
        LocalDateTime time => time.ToString(format ?? LocalDateTimePattern.ExtendedIso.PatternText, CultureInfo.InvariantCulture),
        YearMonth month => month.ToString(format ?? YearMonthPattern.Iso.PatternText, CultureInfo.InvariantCulture),
        Enum word => word.ToString(),
        IFormattable number => number.ToString(format, CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable list => string.Join(',', list.Cast<object?>().Select(item => Text(item, format)).Where(item => item is not null)),
        _ when IsOpenWord(value.GetType()) => (string?)value.GetType().GetProperty("Value")!.GetValue(value),
        _ => value.ToString(),
    };

    private static bool IsOpenWord(Type type) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(Json.IOpenWord<>));

    private sealed class FormText : IFormUrlEncodedParameterFormatter
    {
        public string? Format(object? value, string? formatString) => Text(value, formatString);
    }

    private sealed class UrlText : IUrlParameterFormatter
    {
        public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type)
        {
            var query = attributeProvider.GetCustomAttributes(typeof(QueryAttribute), inherit: true).OfType<QueryAttribute>().FirstOrDefault();
            var text = Text(value, query?.Format);
            if (text is null or "" or "." or ".." && attributeProvider is ParameterInfo parameter && IsInPath(parameter))
            {
                throw new ArgumentException("A part of a path cannot be null, empty, \".\" or \"..\".", parameter.Name);
            }

            return text;
        }

        private static bool IsInPath(ParameterInfo parameter)
        {
            var name = parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.Name;
            return parameter.Member.GetCustomAttribute<HttpMethodAttribute>()?.Path
                .Contains($"{{{name}}}", StringComparison.OrdinalIgnoreCase) == true;
        }
    }

    /// <summary>Tells the handlers of the client which operation a request carries out.</summary>
    private sealed class OperationHandler(HttpClient client) : HttpMessageHandler
    {
        private static readonly HttpRequestOptionsKey<RestMethodInfo> Method = new(HttpRequestMessageOptions.RestMethodInfo);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // A client sends a message once, so the message of the outer client is copied.
            using var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content, Version = request.Version };
            foreach (var (name, values) in request.Headers)
            {
                copy.Headers.TryAddWithoutValidation(name, values);
            }

            foreach (var (name, value) in request.Options)
            {
                ((IDictionary<string, object?>)copy.Options)[name] = value;
            }

            if (request.Options.TryGetValue(Method, out var method))
            {
                RequestContext.SetOperation(copy, Describe(method, request.Method));
            }

            return await client.SendAsync(copy, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }

        private static OperationInfo Describe(RestMethodInfo method, HttpMethod verb)
        {
            var name = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name[..^5] : method.Name;
            var kind = method.MethodInfo.GetCustomAttribute<OperationAttribute>()?.Kind
                ?? (verb == HttpMethod.Get || verb == HttpMethod.Head ? OperationKind.Read : OperationKind.UnsafeWrite);
            return new(name, method.RelativePath.Split('?')[0], kind);
        }
    }
}
