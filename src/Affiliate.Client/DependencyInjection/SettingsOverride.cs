using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Settings that win over every other: one section per vendor, applied to all of its accounts. Meant for tests.</summary>
/// <param name="Settings">For example <c>LeadDyno:BaseAddress</c>.</param>
internal sealed record SettingsOverride(IConfiguration Settings);
