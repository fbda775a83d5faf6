using Affiliate.Client.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// Has the last word on the handlers of this library's HTTP clients, after the app's defaults and whatever else configures them.
/// </summary>
/// <param name="services">The container.</param>
internal sealed class EndpointHandlersFilter(IServiceProvider services) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        if (services.GetKeyedService<EndpointHandlers>(builder.Name) is not { } endpoint)
        {
            next(builder);
            return;
        }

        var own = HttpTransport.Create();
        builder.PrimaryHandler = own;
        next(builder);
        endpoint.Arrange(builder, own);
    };
}
