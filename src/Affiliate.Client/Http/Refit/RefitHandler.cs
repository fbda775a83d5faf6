using System.Net;
using Affiliate.Client.Errors;
using Refit;

namespace Affiliate.Client.Http.Refit;

/// <summary>
/// The outermost handler. It tells the others which operation a request of Refit's carries out, refuses arguments that would change the
/// request's meaning, and hands the response's body over without a copy.
/// </summary>
internal sealed class RefitHandler : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<ApiMethods> Methods = new(ApiMethods.OptionName);
    private static readonly HttpRequestOptionsKey<string> MethodName = new(HttpRequestMessageOptions.MethodName);
    private static readonly HttpRequestOptionsKey<object?[]> Arguments = new(HttpRequestMessageOptions.MethodArguments);

    /// <exception cref="ArgumentException">An argument cannot be sent; it is named.</exception>
    /// <exception cref="ProtocolException">The response is empty where a value was expected.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(Methods, out var methods)
            || !request.Options.TryGetValue(MethodName, out var name)
            || !request.Options.TryGetValue(Arguments, out var arguments))
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);

        var method = methods.Get(name);
        ArgumentChecks.Check(method, arguments);
        RequestContext.SetOperation(request, method.Operation);
        if (method.IsMultipart) await ReplaceContentAsync(request, method, arguments, cancellationToken).ConfigureAwait(false);
        else if (method.HasNoBody(arguments)) request.Content = null;

        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        HandOver(request, response, method);
        return response;
    }

    private static async Task ReplaceContentAsync(
        HttpRequestMessage request, ApiMethod method, object?[] arguments, CancellationToken cancellationToken)
    {
        var refits = request.Content;
        request.Content = await MultipartBody.CreateAsync(method, arguments, cancellationToken).ConfigureAwait(false);
        refits?.Dispose();
    }

    private static void HandOver(HttpRequestMessage request, HttpResponseMessage response, ApiMethod method)
    {
        if (response.Content is not PooledContent body)
            throw new InvalidOperationException($"{nameof(RefitHandler)} needs a handler below it that reads the body.");
        // Refit gives no value for these, whatever the body.
        var hasNoContent = response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent;
        if (body.Body.Length > 0 && !hasNoContent) response.Content = new HandedOverContent(body, request, method.AllowsEmptyResponse);
        else if (!method.AllowsEmptyResponse)
        {
            using (response) throw HandedOverContent.Empty(request);
        }
    }
}
