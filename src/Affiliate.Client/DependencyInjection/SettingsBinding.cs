using Affiliate.Client.Http;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Binds settings to options. What cannot be read is named by its key alone: the value may be a secret, or hold one.</summary>
internal static class SettingsBinding
{
    /// <exception cref="InvalidOperationException">A key is unknown, or a value cannot be read.</exception>
    public static void Bind<TOptions>(Action<IConfiguration, TOptions> bind, IConfiguration section, TOptions options)
    {
        try
        {
            bind(section, options);
        }
        catch (InvalidOperationException unreadable)
        {
            // The binder's message quotes the value, and so does what it holds within.
            var values = new SecretRedactor();
            foreach (var (_, value) in section.AsEnumerable()) values.Remember(value ?? "");
            throw new InvalidOperationException(values.Redact(unreadable.Message));
        }
    }
}
