using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// Registers what is behind <see cref="IOptionsMonitor{TOptions}"/> for one type. The container would close the framework's open types by
/// reflection otherwise, and a native program would have to build each of them at its start.
/// </summary>
internal static class AotOptionsRegistration
{
    public static void Add<TOptions>(IServiceCollection services) where TOptions : class, new()
    {
        services.TryAddSingleton<IOptionsMonitorCache<TOptions>>(static _ => new OptionsCache<TOptions>());
        services.TryAddTransient<IOptionsFactory<TOptions>>(static provider => new OptionsFactory<TOptions>(
            provider.GetServices<IConfigureOptions<TOptions>>(),
            provider.GetServices<IPostConfigureOptions<TOptions>>(),
            provider.GetServices<IValidateOptions<TOptions>>()
        ));
        services.TryAddSingleton<IOptions<TOptions>>(static provider => new OptionsManager<TOptions>(
            provider.GetRequiredService<IOptionsFactory<TOptions>>()
        ));
        services.TryAddSingleton<IOptionsMonitor<TOptions>>(static provider => new OptionsMonitor<TOptions>(
            provider.GetRequiredService<IOptionsFactory<TOptions>>(),
            provider.GetServices<IOptionsChangeTokenSource<TOptions>>(),
            provider.GetRequiredService<IOptionsMonitorCache<TOptions>>()));
    }
}
