using Affiliate.Client.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace Affiliate.Client;

/// <summary>Has the last word on the handlers of this library's HTTP clients, after the app's defaults and whatever else configures them.</summary>
/// <param name="services">The container.</param>
internal sealed class ChannelHandlersFilter(IServiceProvider services) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        if (services.GetKeyedService<ChannelHandlers>(builder.Name) is not { } channel)
        {
            next(builder);
            return;
        }

        var own = HttpTransport.Create();
        builder.PrimaryHandler = own;
        next(builder);
        channel.Arrange(builder, own);
    };
}
